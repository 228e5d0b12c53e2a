/** Hands a text to the reader as a file. */
export function download(name: string, type: string, text: string): void {
  // A byte order mark, so that a spreadsheet reads pound signs as such.
  const mark = type === 'text/csv' ? '\ufeff' : '';
  const url = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
