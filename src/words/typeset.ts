/** Sets apostrophes and quotation marks as print does, and keeps a pound sign with its unit: `children's` → `children’s`. */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([“])'(?!\d0s)/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/£ /g, '£\u00a0');
}

/** A text with a capital first letter: `about £2bn` → `About £2bn`. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
