/**
 * A text without the signs at its end.
 *
 * @param sign Matches one of them.
 */
export function withoutAtEnd(text: string, sign: RegExp): string {
  let end = text.length;
  while (end > 0 && sign.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
