import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Marked } from 'marked';
import { attributeList, escaped } from '../../markup/escaped.ts';
import { inProject } from '../../prerender/project.ts';
import { LOOK, navigation, galleryPage } from './page.ts';

/** The texts of the project that are pages of the gallery too: those that speak to who uses it. */
const TEXTS = (): string[] => [
  'README.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(inProject('docs')).map((file) => `docs/${file}`),
];

/** The id of a heading, as code hosts make it: `With a bundler` → `with-a-bundler`. */
const headingId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

/** The texts of the project as pages: `docs/README.html`, `docs/hosting.html`. */
export function docsPages(): Record<string, string> {
  const texts = TEXTS();
  return Object.fromEntries(
    texts.map((path) => {
      const text = readFileSync(inProject(path), 'utf8');
      const title = /^# (.+)$/m.exec(text)?.[1] ?? path;
      const to = pagePath(path);
      return [
        to,
        galleryPage({
          path: to,
          title: `${title} · care-charts`,
          description: firstSentences(text),
          scripts: [],
          body: `<header class="page"><p class="name"><a href="../">care-charts</a></p>${navigation(to)}</header>
<main class="text">${toHTML(text, path, texts)}</main>
<footer>${LOOK}${otherTexts(texts, path)}</footer>`,
        }),
      ] as const;
    }),
  );
}

const pagePath = (path: string): string => `docs/${posix.basename(path, '.md')}.html`;

/** The first paragraph without its marks. */
function firstSentences(text: string): string {
  const paragraph = text.split(/\n{2,}/).find((part) => /^[A-Z*“]/.test(part)) ?? '';
  return paragraph
    .replace(/\[([^[\]]+)\]\([^()]+\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 300);
}

const otherTexts = (texts: readonly string[], path: string): string =>
  `<p class="others">${texts
    .filter((other) => other !== path)
    .map((other) => `<a href="${posix.basename(pagePath(other))}">${escaped(posix.basename(other, '.md'))}</a>`)
    .join('\n')}</p>`;

/** A text as HTML. A link to another text leads to its page; one to a file that is not published becomes its words. */
function toHTML(text: string, path: string, texts: readonly string[]): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const words = this.parser.parseInline(tokens);
        return `<h${depth} id="${headingId(text)}">${words}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const target = published(href, path, texts);
        return target === null ? words : `<a${attributeList({ href: target })}>${words}</a>`;
      },
    },
  });
  return (marked.parse(text) as string)
    .replaceAll('<table>', '<div class="columns" tabindex="0" role="group" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>');
}

/** Where a link of a text leads from its page; `null` to nothing that is published. */
function published(href: string, path: string, texts: readonly string[]): string | null {
  if (/^(?:[a-z]+:|#)/.test(href)) return href;
  const [file = '', anchor] = href.split('#');
  const target = posix.join(posix.dirname(path), file);
  if (texts.includes(target))
    return [posix.basename(pagePath(target)), anchor].filter((part) => part !== undefined).join('#');
  return target.startsWith('data/') && existsSync(inProject(target)) ? `../${target}` : null;
}
