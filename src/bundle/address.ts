/**
 * The address where the folder `cdn/` will be, from the environment variable `ADDRESS`, with a slash at its end; `null` where
 * it is not set: then every address is relative.
 *
 * @throws {Error} when it is not the address of a folder on the web.
 */
export function deployedAddress(given = process.env['ADDRESS']): string | null {
  const text = given?.trim();
  if (!text) return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
    throw new Error(
      `ADDRESS is "${text}". It must be where the folder cdn/ will be, such as https://charts.example.org/care-charts/`,
    );
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}
