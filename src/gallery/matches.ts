/** A text as it is compared: small letters, plain apostrophes, single spaces, nothing that only sets a text. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[–—‑]/g, '-')
    .replace(/["“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What may stand right before a word that is found: not the first half of another word or number. */
const BEFORE = String.raw`(?<![\p{L}\p{N}][.,]?)`;

/**
 * A function that tells whether a text has every word of a query, each at the beginning of a word or a number: `46%` is in
 * “down 46%” and not in “146%”. An empty query is in every text.
 */
export function matcher(query: string): (text: string) => boolean {
  const words = plain(query).split(' ').filter(Boolean);
  const patterns = words.map((word) => new RegExp(BEFORE + word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), 'u'));
  return (text) => {
    const compared = plain(text);
    return patterns.every((pattern) => pattern.test(compared));
  };
}
