/**
 * Another address of a file that has failed, because a browser keeps what it could not read for as long as the page lives.
 *
 * A query, and in every other turn another spelling of the folder besides (`/cdn/` is `/%63dn/`), so that what the file
 * imports is asked for anew too. Where a server reads no spelling but the usual one, the turn between serves.
 *
 * @param href The address.
 * @param times How often it has failed.
 */
export function otherAddress(href: string, times: number): string {
  const url = new URL(href);
  const end = url.pathname.lastIndexOf('/');
  let letter = times % 2 ? (times + 1) / 2 : 0;
  const folder = url.pathname.slice(0, end).replace(/%..|\w/g, (text) => {
    const isSpelt = text.length > 1;
    if (!isSpelt) letter -= 1;
    return isSpelt || letter ? text : `%${text.charCodeAt(0).toString(16)}`;
  });
  url.pathname = folder + url.pathname.slice(end);
  url.search = String(times);
  return url.href;
}
