/** The most words and characters of a name: 60 characters of up to four bytes, and an ending, fit the 255 bytes that file systems allow. */
const MOST = { words: 8, letters: 60 };

/** Names that Windows reserves for devices, with any ending (<https://learn.microsoft.com/windows/win32/fileio/naming-a-file>). */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])$/;

/**
 * A file name from a headline, without ending: `spending-down-46-from-2010-11`.
 *
 * It has letters, marks and digits of any script, in lower case and composed (NFC), with hyphens between words: no path,
 * dot, space or invisible character. `chart` where none is left.
 */
export function fileName(headline: string): string {
  const seen = headline
    .replace(/\p{DI}/gu, '')
    .toLowerCase()
    .normalize('NFC');
  const words = (seen.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).slice(0, MOST.words);
  while (words.length > 1 && [...words.join('-')].length > MOST.letters) words.pop();
  const name = [...words.join('-')].slice(0, MOST.letters).join('') || 'chart';
  return DEVICE.test(name) ? `chart-${name}` : name;
}
