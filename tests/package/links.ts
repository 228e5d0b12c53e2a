import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from '../../src/prerender/project.ts';
import { tokensOf } from './named-commands.ts';

const read = (path: string): string => readFileSync(inProject(path), 'utf8');

/** Text as an address has it: `In a sentence/care-stat` → `in-a-sentence-care-stat`. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** A heading as GitHub and Storybook name it in an address. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[`*_]|<[^>]*>/g, '')
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** What can stand after `#` in the address of a document. */
function anchorsOf(path: string): string[] {
  const headings = tokensOf(path).flatMap((token) => (token.type === 'heading' ? [anchor(String(token['text']))] : []));
  const named = [...read(path).matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id);
  return [...headings, ...named];
}

/** Files of Storybook's pages by their ids: `theming--docs`. */
const storybookPages: ReadonlyMap<string, string> = new Map(
  readdirSync(inProject('stories'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const [, title = ''] = /<Meta title="([^"]+)"/.exec(read(`stories/${file}`)) ?? [];
      return [`${slug(title)}--docs`, `stories/${file}`];
    }),
);

/** Ids of Storybook's stories, and of the pages that are made of them. */
const stories: ReadonlySet<string> = new Set(
  readdirSync(inProject('stories'))
    .filter((file) => file.endsWith('.stories.ts'))
    .flatMap((file) => {
      const text = read(`stories/${file}`);
      const [, title = ''] = /title: '([^']+)'/.exec(text) ?? [];
      const names = [...text.matchAll(/export const (\w+): Story/g)].map(([, name = '']) =>
        slug(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')),
      );
      return [...names, 'docs'].map((name) => `${slug(title)}--${name}`);
    }),
);

/** Addresses that a document links to, in Markdown and in HTML. */
export function linksIn(path: string): string[] {
  return tokensOf(path).flatMap((token) => {
    if (token.type === 'link' || token.type === 'image') return [String(token['href'])];
    if (token.type === 'html') return [...token.raw.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, href = '']) => href);
    return [];
  });
}

/** What is wrong with a link of a document; `null` where nothing is. Nothing is asked of the network. */
export function fault(path: string, link: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(link))
    return URL.canParse(link) && isOpenable(new URL(link)) ? null : 'is no https address';
  if (link.startsWith('?path=')) return storybookFault(link);
  const [file = '', hash] = link.split('#');
  const target = file ? join(dirname(path), file) : path;
  if (!existsSync(inProject(target))) return 'leads to no file';
  if (hash === undefined) return null;
  return anchorsOf(target).includes(hash) ? null : `leads to no heading of ${target}`;
}

/** Addresses of the web, and that of `npm start`. */
const isOpenable = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');

function storybookFault(link: string): string | null {
  const [, kind, id = '', hash] = /^\?path=\/(docs|story)\/([\w-]+)(?:#(.+))?$/.exec(link) ?? [];
  const page = storybookPages.get(id);
  if (!kind || !(page ?? stories.has(id))) return 'leads to no page of Storybook';
  return hash === undefined || (page && anchorsOf(page).includes(hash)) ? null : `leads to no heading of ${page}`;
}
