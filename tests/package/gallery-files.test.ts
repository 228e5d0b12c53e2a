import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { chartNames } from '../../src/prerender/charts.ts';
import { inProject } from '../../src/prerender/project.ts';

const read = (path: string): string => readFileSync(inProject(`cdn/${path}`), 'utf8');

/** The pages of the gallery. Those of `embed/` are pages of their own. */
const pages = [
  'index.html',
  'area.html',
  'make.html',
  'figures.html',
  ...readdirSync(inProject('cdn/docs')).map((file) => `docs/${file}`),
];

/** The addresses on a page that begin with no origin, and where each leads: a file of `cdn/`, and a part of it. */
function ownAddresses(page: string): { readonly address: string; readonly file: string; readonly id: string }[] {
  const attributes = [...read(page).matchAll(/ (?:src|srcset|href)="([^"]+)"/g)];
  const addresses = attributes.map(([, address = '']) => address.replaceAll('&amp;', '&'));
  return addresses
    .filter((address) => !/^(?:data:|https?:)|storybook\/$/.test(address))
    .map((address) => {
      const { pathname, hash } = new URL(address, `https://site.example/${page}`);
      return {
        address,
        file: pathname
          .slice(1)
          .replace(/(?:^|\/)$/, '/index.html')
          .replace(/^\//, ''),
        id: decodeURIComponent(hash.slice(1)),
      };
    });
}

test.each(pages)('%s leads to nothing that is not there, and loads nothing from elsewhere', (page) => {
  const own = ownAddresses(page);
  expect(own.length).toBeGreaterThan(7);
  const missing = own.filter(({ file, id }) => {
    if (!existsSync(inProject(`cdn/${file}`))) return true;
    return id !== '' && file.endsWith('.html') && !read(file).includes(` id="${id}"`);
  });
  expect(missing.map(({ address }) => address)).toEqual([]);
  expect(read(page)).not.toMatch(/<(?:script|img|source|link)\b[^>]* (?:src|srcset|href)="(?:https?:)?\/\//);
});

test.each(pages)('%s has what a strict policy and search engines ask for', (page) => {
  const html = read(page);
  expect(html).not.toMatch(/<style|<script(?![^>]* src=)| style="| on[a-z]+="/);
  expect(html).toMatch(/<meta name="description" content="[^"]{40,}">/);
  expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
  expect(html.match(/<h1\b/g)).toHaveLength(1);
});

test('every chart stands on the first page, with its words before any script', () => {
  const html = read('index.html');
  for (const name of chartNames())
    expect(html).toMatch(
      new RegExp(`<section id="${name}"[^]*?<care-${name}>[^]*?<figure[^]*?<table>[^]*?</care-${name}>`),
    );
});

test('the scripts of the gallery are small; what reads spreadsheets comes when one is given', () => {
  const size = (file: string): number => brotliCompressSync(read(file)).length;
  expect(size('gallery.js')).toBeLessThan(8_000);
  expect(size('gallery.make.js')).toBeLessThan(8_000);
  expect(read('gallery.make.js')).toMatch(/import\(["'`]\.\/gallery\.xlsx\.js["'`]\)/);
});
