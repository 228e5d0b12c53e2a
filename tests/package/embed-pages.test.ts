import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { embedPages } from '../../src/bundle/embed-pages/embed-pages.ts';
import type { OEmbed } from '../../src/bundle/embed-pages/oembed.ts';
import { projectCharts } from '../../src/bundle/plugin.ts';
import { fileOf, type FinishedView } from '../../src/markup/finished-view.ts';
import { areaChartNames } from '../../src/prerender/charts.ts';
import { finishedViews } from '../../src/prerender/finished-views.ts';
import { descriptor, inProject, readData } from '../../src/prerender/project.ts';

const ADDRESS = 'https://charts.example.org/care-charts/';

let views: readonly FinishedView[];
/** Files that are built where the address of `cdn/` is known, and where it is not. */
let deployed: Readonly<Record<string, string>>;
let undeployed: Readonly<Record<string, string>>;
beforeAll(async () => {
  const charts = await projectCharts();
  views = charts.flatMap(finishedViews);
  deployed = await embedPages(charts, ADDRESS);
  undeployed = await embedPages(charts, null);
});

const inFolder = (folder: string): string[] =>
  readdirSync(inProject(`cdn/${folder}`)).map((name) => `${folder}/${name}`);
const built = (file: string): string => readFileSync(inProject(`cdn/${file}`), 'utf8');
const pageOf = (view: FinishedView): string => deployed[`embed/${fileOf(view)}.html`] ?? '';

/** Attributes of a tag, as they are read. */
function attributesOf(tag: string): Record<string, string> {
  const text = (value: string) =>
    value.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '');
  return Object.fromEntries(
    [...tag.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, text(value)]),
  );
}

/** What a page’s head says, by property, name or relation. */
function headOf(html: string): Record<string, string> {
  const [head = ''] = html.split('</head>');
  return Object.fromEntries(
    [...head.matchAll(/<(?:meta|link)[^>]*>/g)].map(([tag]) => {
      const { property, name, rel, type, content, href } = attributesOf(tag);
      return [property ?? name ?? [rel, type].filter(Boolean).join(' '), content ?? href ?? ''];
    }),
  );
}

describe('the files of embed pages', () => {
  test('are there for every view, and stay small', () => {
    for (const view of views)
      for (const file of [`embed/${fileOf(view)}`, `oembed/${fileOf(view)}`])
        expect(existsSync(inProject(`cdn/${file}.json`)), file).toBe(true);
    // Those of the map, which has a row for every council, are not in the npm package.
    const all = [...inFolder('embed'), ...inFolder('oembed')];
    const packed = all
      .filter((file) => !/\/area-map\./.test(file))
      .reduce((sum, file) => sum + gzipSync(built(file)).length, 0);
    expect(packed, 'bytes, packed').toBeLessThan(400_000);
    expect(Buffer.byteLength(built('embed/resize.js')), 'bytes of resize.js').toBeLessThan(700);
  });

  test('hold one classic script, beside data that no browser runs, and no style', () => {
    for (const file of inFolder('embed').filter((name) => name.endsWith('.html'))) {
      const html = built(file);
      const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes.trim());
      const list = /(index|404)\.html$/.test(file);
      expect(scripts, file).toEqual(
        list ? [] : ['type="application/ld+json"', 'src="frame.js" defer', 'type="application/json" id="chart"'],
      );
      expect(html, file).not.toMatch(/<style|\sstyle=|\son\w+=/);
    }
  });

  test('that go to other programs have every colour as it is', () => {
    const texts = [...inFolder('embed').filter((name) => /\.(md|json)$/.test(name)), ...inFolder('oembed'), 'llms.txt'];
    for (const file of texts) expect(built(file), file).not.toContain('var(');
  });

  test('name only files that are there', () => {
    const pages = [...inFolder('embed').filter((name) => name.endsWith('.html')), 'llms.txt'];
    for (const file of pages) {
      const html = built(file).replace(/<template.*<\/template>/s, '');
      const links = [...html.matchAll(/\s(?:href|src)="([^"]+)"|\]\(([^)<]+)\)/g)].map(([, a, b]) => a ?? b ?? '');
      const local = links.filter((link) => !/^(https?|data):/.test(link));
      expect(local.length, file).toBeGreaterThan(3);
      for (const link of local)
        expect(existsSync(inProject(join('cdn', dirname(file), link))), `${file}: ${link}`).toBe(true);
    }
  });
});

describe('where the address is known, a page', () => {
  test('tells social sites and search engines headline, sentence and picture at whole addresses', () => {
    for (const view of views) {
      const { headline, summary } = view.view;
      const file = fileOf(view);
      expect(headOf(pageOf(view)), file).toMatchObject({
        description: summary,
        canonical: `${ADDRESS}embed/${file}.html`,
        'alternate text/markdown': `${ADDRESS}embed/${file}.md`,
        'alternate application/json': `${ADDRESS}embed/${file}.json`,
        'og:title': headline,
        'og:description': summary,
        'og:url': `${ADDRESS}embed/${file}.html`,
        'og:image': `${ADDRESS}static/${file}.card.png`,
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
        'twitter:image': `${ADDRESS}static/${file}.card.png`,
      });
    }
  });

  test('leads to its oEmbed, in the first 150 kB, which is all that WordPress reads', () => {
    for (const view of views) {
      const file = fileOf(view);
      const start = pageOf(view).slice(0, 153_600);
      const { href } = attributesOf(
        /<link[^>]*application\/json\+oembed[^>]*>/.exec(start.split('</head>')[0] ?? '')?.[0] ?? '',
      );
      expect(href).toBe(`${ADDRESS}oembed/${file}.json`);
      const oembed = JSON.parse(deployed[`oembed/${file}.json`] ?? '') as OEmbed;
      expect(oembed).toMatchObject({
        version: '1.0',
        type: 'rich',
        title: view.view.headline,
        author_name: 'care-charts',
        provider_url: ADDRESS,
        thumbnail_url: `${ADDRESS}static/${file}.card.png`,
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
      expect(attributesOf(oembed.html)).toMatchObject({
        src: `${ADDRESS}embed/${file}.html`,
        title: view.view.headline,
        width: String(oembed.width),
        height: String(oembed.height),
      });
      expect(oembed.height).toBeGreaterThan(200);
    }
  });

  test('is a Dataset, with publishers, licences, sources and its rows to download', () => {
    const publishers = new Set(readData().sources.map(({ publisher }) => publisher.replaceAll("'", '’')));
    const licences = descriptor().licenses.map(({ path }) => path);
    for (const view of views) {
      const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pageOf(view))?.[1] ?? '';
      const data = JSON.parse(block) as Record<string, never> & { creator: { name: string }[]; license: string[] };
      const file = fileOf(view);
      expect(data, file).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'Dataset',
        name: view.view.headline,
        url: `${ADDRESS}embed/${file}.html`,
        version: view.version,
        dateModified: descriptor().created.slice(0, 10),
        spatialCoverage: 'England',
        variableMeasured: view.details.columns.map(({ title }) => title),
        isBasedOn: view.details.references.map(({ citation }) => ({ '@type': 'CreativeWork', name: citation })),
        distribution: [
          { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${ADDRESS}embed/${file}.json` },
        ],
      });
      // Google takes descriptions of 50 to 5,000 letters.
      expect(String(data['description']).length, file).toBeGreaterThan(50);
      expect(data.creator.length, file).toBeGreaterThan(0);
      for (const { name } of data.creator) expect(publishers, file).toContain(name);
      for (const { name } of data.creator) expect(view.view.credits, file).toContain(name);
      expect(data.license.length, file).toBeGreaterThan(0);
      for (const licence of data.license) expect(licences, file).toContain(licence);
    }
  });

  test('covers the years that its rows count, without a projection', () => {
    const covered = (name: string): unknown => {
      const view = views.find((each) => fileOf(each) === name) as FinishedView;
      return (JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(pageOf(view))?.[1] ?? '') as Record<string, unknown>)[
        'temporalCoverage'
      ];
    };
    const years = (table: 'children-looked-after') => readData()[table].map(({ year }) => Number(year));
    const all = years('children-looked-after');
    expect(covered('children-in-care')).toBe(`${Math.min(...all)}/${Math.max(...all)}`);
    expect(covered('sector-response')).toBeUndefined();
  });
});

test('where no address is known, nothing leads to an oEmbed or claims a canonical address', () => {
  for (const view of views) {
    const head = headOf(undeployed[`embed/${fileOf(view)}.html`] ?? '');
    expect(Object.keys(head)).not.toContain('canonical');
    expect(Object.keys(head)).not.toContain('alternate application/json+oembed');
    expect(head['og:image']).toBe(`../static/${fileOf(view)}.card.png`);
  }
});

test('llms.txt begins with a name and a summary, and lists every chart with its sentence, and all tables', () => {
  const text = (undeployed['llms.txt'] ?? '').replace(/\\(.)/g, '$1');
  expect(text).toMatch(
    /^# care-charts\n\n> .+\n\n[^#]+\n\n[^#]+\n## Charts\n\n(- \[.+\]\(.+\): .+\n)+\n## Data\n\n(- .+\n)+\n## Optional\n\n(- .+\n)+$/,
  );
  for (const view of views)
    expect(text).toContain(`- [${view.view.headline}](embed/${fileOf(view)}.md): ${view.view.summary}\n`);
  for (const { path, title } of descriptor().resources) expect(text).toContain(`- [${title}](data/${path}): `);
});

test('texts for programs name the charts that there are by area, the addresses of those, and where codes are', async () => {
  const text = undeployed['llms.txt'] ?? '';
  const [first] = areaChartNames();
  for (const name of areaChartNames()) expect(text).toContain(`\`${name}\``);
  expect(text).toContain(`\`embed/${first}.area-<code>.md\``);
  expect(text).toContain('[areas.csv](data/areas/areas.csv)');
  const codes = readFileSync(inProject('cdn/data/areas/areas.csv'), 'utf8');
  expect(codes).toMatch(/^E08000035,[^\n]*\bLeeds\b/m);
  for (const view of views) {
    const page = undeployed[`embed/${fileOf(view)}.md`] ?? '';
    const told = areaChartNames().includes(view.name);
    expect(page.includes(`\`${fileOf(view)}.area-<code>.md\``), fileOf(view)).toBe(told);
    expect(page.includes('(<../data/areas/areas.csv>)'), fileOf(view)).toBe(told);
  }
});
