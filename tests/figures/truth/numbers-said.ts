/** A number as words state it. */
export interface NumberSaid {
  readonly value: number;
  /** Half a step of its last digit: it stands for values no further away than this. */
  readonly slack: number;
  readonly percent: boolean;
  /** The word before it: `about`, `an estimated`; otherwise empty. */
  readonly before: string;
}

const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  million: 6,
  bn: 9,
  billion: 9,
  tn: 12,
  trillion: 12,
};
const NUMBER = /^(.*?)(-?)[£$€¥]?(\d[\d,]*)(\.\d+)?( ?(?:k|m|bn|tn|thousand|million|billion|trillion)\b)?( ?%)?/;

/** Reads a number: `£3.5bn`, `-12%`, `about 4,200 children`. */
export function numberSaid(text: string): NumberSaid | null {
  // A range counts as its upper end.
  const range = /^(.*\bbetween) .*? and (.*)$/.exec(text.trim());
  if (range) {
    const upper = numberSaid(range[2] ?? '');
    return upper && { ...upper, before: range[1] ?? '' };
  }
  const found = NUMBER.exec(text.trim());
  if (!found) return null;
  const [, before = '', sign = '', whole = '', decimals = '', word = '', percent = ''] = found;
  const own = word ? (POWERS[word.trim()] ?? 0) : 0;
  const size = Number(`${whole.replaceAll(',', '')}${decimals}e${own}`);
  return {
    value: sign ? -size : size,
    slack: (10 ** (own - Math.max(0, decimals.length - 1)) / 2) * (1 + 1e-9) + Math.abs(size) * 1e-12,
    percent: percent !== '',
    before: before.trim(),
  };
}

/** Whether a number that was said stands for a value. */
export function standsFor({ value, slack }: NumberSaid, figure: number): boolean {
  return Math.abs(value - figure) <= slack;
}
