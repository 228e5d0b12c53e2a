/** How long a file is kept for the browser to take, in milliseconds: some ask the reader first where to put it. */
const KEPT = 60_000;

/** Hands a text to the reader as a file. */
export function download(name: string, type: string, text: string): void {
  // A byte order mark, so that a spreadsheet reads pound signs as such.
  const mark = type === 'text/csv' ? '\ufeff' : '';
  const href = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
}
