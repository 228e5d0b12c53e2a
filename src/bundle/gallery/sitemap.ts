import type { DrawnChart } from '../../prerender/draw.ts';
import { escaped } from '../../markup/escaped.ts';
import { deployedAddress } from '../address.ts';

/**
 * The list of pages for search engines: the gallery’s own, and the page of each chart. Empty where no deployer has set an
 * address, because such a list holds whole addresses.
 */
export function sitemap(pages: readonly string[], charts: readonly DrawnChart[]): Record<string, string> {
  const address = deployedAddress();
  if (!address) return {};
  const paths = [
    ...pages.map((path) => path.replace(/^index\.html$/, '')),
    ...charts.map(({ name }) => `embed/${name}.html`),
  ];
  const urls = paths.map((path) => `<url><loc>${escaped(address + path)}</loc></url>`);
  return {
    'sitemap.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`,
  };
}
