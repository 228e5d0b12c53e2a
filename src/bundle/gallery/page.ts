import { attributeList, escaped } from '../../markup/escaped.ts';
import { deployedAddress } from '../address.ts';

/** A page of the gallery. */
interface Page {
  /** Its path in `cdn/`. */
  readonly path: string;
  readonly title: string;
  /** What it is about, in a sentence or two: for search engines and links to it. */
  readonly description: string;
  /** The picture of links to it, as a path in `cdn/`. */
  readonly card?: string;
  /** Scripts, as paths in `cdn/`. */
  readonly scripts: readonly string[];
  /** What stands in `<body>`, as HTML. */
  readonly body: string;
}

/** Three bars on a square, in the first colour of series. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%2312436d'/%3E%3Cpath d='M4.5 13V4M8 13V7m3.500 6v-3' stroke='%23fff' stroke-width='2'/%3E%3C/svg%3E";

/** The other pages, by their paths. */
const LINKS = {
  'index.html': 'Charts',
  'area.html': 'Your area',
  'make.html': 'Make your own',
  'figures.html': 'Figures for sentences',
  'docs/README.html': 'Docs',
  'storybook/': 'Storybook',
  'data/datapackage.json': 'Data',
  'docs/SECURITY.html': 'Security',
};

/** The way from a page back to the folder `cdn/`: empty, or `../`. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The links to the other pages. */
export function navigation(path: string): string {
  const links = Object.entries(LINKS).map(([to, name]) => {
    const href = to === 'index.html' ? upFrom(path) || './' : upFrom(path) + to;
    return `<a${attributeList({ href, 'aria-current': to === path ? 'page' : null })}>${name}</a>`;
  });
  return `<nav aria-label="Pages">${links.join('\n')}</nav>`;
}

/** The fields that the look of a page is chosen by. The stylesheet reads them: they need no script. */
export const LOOK = `<fieldset class="look"><legend>Look</legend>${[
  ['', 'Device’s'],
  ['light', 'Light'],
  ['dark', 'Dark'],
]
  .map(
    ([value, name]) =>
      `<label><input type="radio" name="look" value="${value}"${value ? '' : ' checked'}> ${name}</label>`,
  )
  .join('')}</fieldset>`;

/** A page as HTML. All addresses are relative, but those that have to be whole where the deployer has set one. */
export function galleryPage({ path, title, description, card, scripts, body }: Page): string {
  const up = upFrom(path);
  const address = deployedAddress();
  const meta = (name: 'name' | 'property', entries: Readonly<Record<string, string | null>>) =>
    Object.entries(entries).map(([key, content]) =>
      content === null ? '' : `<meta${attributeList({ [name]: key, content })}>`,
    );
  const lines = [
    '<meta charset="utf-8">',
    ...meta('name', { viewport: 'width=device-width, initial-scale=1', 'color-scheme': 'light dark', description }),
    `<title>${escaped(title)}</title>`,
    address && `<link${attributeList({ rel: 'canonical', href: address + path.replace(/^index\.html$/, '') })}>`,
    ...meta('property', {
      'og:title': title,
      'og:description': description,
      'og:type': 'website',
      'og:image': card && address ? address + card : null,
    }),
    ...meta('name', { 'twitter:card': card && address ? 'summary_large_image' : null }),
    `<link rel="icon" href="${ICON}">`,
    `<link rel="stylesheet" href="${up}gallery.css">`,
    ...scripts.map((script) => `<script type="module" src="${up}${script}"></script>`),
  ];
  return `<!doctype html>
<html lang="en-GB">
<head>
${lines.filter(Boolean).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}
