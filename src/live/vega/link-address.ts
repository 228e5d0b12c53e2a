/**
 * The whole address that the `href` of a mark leads to; empty unless it is that of a page, by http or https.
 *
 * @param base What a relative address is relative to. Default the page; in Node there is none.
 */
export function linkAddress(address: unknown, base: string | undefined = globalThis.document?.baseURI): string {
  if (typeof address !== 'string' || !address || !URL.canParse(address, base)) return '';
  const { protocol, href } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : '';
}
