/** Hands a text to the reader as a file. */
export function download(name: string, type: string, text: string): void {
  // A byte order mark, so that a spreadsheet reads pound signs as such.
  const mark = type === 'text/csv' ? '\ufeff' : '';
  const link = document.createElement('a');
  link.href = `data:${type};charset=utf-8,${encodeURIComponent(mark + text)}`;
  link.download = name;
  link.click();
}
