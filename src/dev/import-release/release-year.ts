/**
 * A year as a publisher writes it, as ours: the year in which it ends, or `2024/25` where our column has financial years.
 *
 * @param text `2025`, `202425`, `2024-25`, `2024/2025`, `2024-25 (OT)`.
 * @param financial Whether ours are financial years, of which a single number names none.
 * @returns `null` where it is no such year.
 */
export function releaseYear(text: string, financial: boolean): number | string | null {
  const year = (text.split('(')[0] ?? '').trim();
  if (/^(19|20)\d\d$/.test(year)) return financial ? null : Number(year);
  const [, from = '', to = ''] = /^((?:19|20)\d\d)[-/–]?(\d\d|(?:19|20)\d\d)$/.exec(year) ?? [];
  const end = Number(from) + 1;
  if (!from || !String(end).endsWith(to)) return null;
  return financial ? `${from}/${String(end).slice(2)}` : end;
}
