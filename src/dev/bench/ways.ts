import { readFileSync } from 'node:fs';
import { posterFor } from '../../artifact.ts';
import { tagEmbedCode } from '../../markup/embed-codes.ts';
import { escaped } from '../../markup/escaped.ts';
import { modulePreloads, ownModules } from '../../markup/module-preloads.ts';
import { resolved, themeColours } from '../../markup/theme-colours.ts';
import { inProject } from '../../prerender/project.ts';
import { integrityOf } from '../../releases/integrity-list.ts';
import { PEERS, type Peer } from './peers.ts';
import type { BenchSubject, PlainFigure } from './subjects.ts';
import { vegaLiteSpec } from './vega-lite-spec.ts';

/** A way to put charts on a page. */
export interface Way {
  readonly name: string;
  readonly title: string;
  /** Whose it is: the limit that no way can beat, ours, or what people would use instead. */
  readonly kind: 'limit' | 'ours' | 'peer';
  /** The page: what stands in its head once, and each chart. */
  readonly page: () => Promise<{ readonly head: string; readonly charts: readonly string[]; readonly end?: string }>;
}

const SCRIPT = '<script type="module" src="care-charts.js"></script>';
const WIDTH = 640;

/** As Embed hands it out with an author’s own spec or figures. */
const ownHead = (ofSpec: boolean): string => [...modulePreloads(ownModules('./', ofSpec)), SCRIPT].join('');

/** What a site imports from `care-charts/static`, as far as it is used here. */
interface Static {
  figureHTML(name: string, options: { readonly tag: boolean; readonly address: string }): Promise<string>;
  renderChart(name: string, options: { readonly css: { readonly href: string } }): Promise<string>;
}

/** Every way to draw the subjects. Files of `cdn/` and of the peers stand beside the pages. */
export async function waysOf(subjects: readonly BenchSubject[]): Promise<Way[]> {
  const { figureHTML, renderChart } = (await import(inProject('dist/static.js'))) as Static;
  const tagOf = ({ finished }: BenchSubject): string => `<care-${finished.name}></care-${finished.name}>`;
  const each = (html: (subject: BenchSubject) => string | Promise<string>): Promise<string[]> =>
    Promise.all(subjects.map(html));
  const css = 'care-charts-static.css';
  return [
    {
      name: 'inline',
      title: 'Inline SVG',
      kind: 'limit',
      page: async () => ({ head: '', charts: await each(inlineSVG) }),
    },
    {
      name: 'embed',
      title: 'care-charts, the tag from Embed',
      kind: 'ours',
      async page() {
        const codes = subjects.map((subject) => embedCode(subject).split('\n'));
        const heads = new Set(codes.flatMap((lines) => lines.slice(0, -1)));
        return { head: [...heads].join('\n'), charts: codes.map((lines) => lines.at(-1) ?? '') };
      },
    },
    {
      name: 'autoloader',
      title: 'care-charts, script and tag alone',
      kind: 'ours',
      page: async () => ({ head: SCRIPT, charts: await each(tagOf) }),
    },
    {
      name: 'html-first',
      title: 'care-charts, HTML first',
      kind: 'ours',
      page: async () => ({
        head: `<link rel="stylesheet" href="care-charts-html.css">${SCRIPT}`,
        charts: await each(({ finished }) => figureHTML(finished.name, { tag: true, address: './' })),
      }),
    },
    {
      name: 'static',
      title: 'care-charts, static',
      kind: 'ours',
      page: async () => ({
        head: `<link rel="preload" as="style" href="${css}">${SCRIPT}`,
        charts: await each(({ finished }) => renderChart(finished.name, { css: { href: css } })),
      }),
    },
    {
      name: 'own-figures',
      title: 'care-charts, own figures drawn live',
      kind: 'ours',
      page: async () => ({
        head: ownHead(false),
        charts: await each(({ figure }) => ownFigures(figure)),
      }),
    },
    {
      name: 'own-spec',
      title: 'care-charts, own Vega-Lite spec drawn live',
      kind: 'ours',
      page: async () => ({
        head: ownHead(true),
        charts: await each(({ figure }) => `<care-chart>${jsonScript(vegaLiteSpec(figure))}</care-chart>`),
      }),
    },
    ...(Object.keys(PEERS) as Peer[]).map((peer) => ({
      name: peer,
      title: PEERS[peer].title,
      kind: 'peer' as const,
      page: async () => ({
        head: `<style>.chart{inline-size:${WIDTH}px;block-size:320px}</style>`,
        charts: subjects.map((_, index) => `<div class="chart" data-figure="${index}"></div>`),
        end: `${jsonScript(
          subjects.map(({ figure }) => (peer === 'vega-embed' ? vegaLiteSpec(figure) : figure)),
          'id="figures"',
        )}<script type="module" src="${peer}.js"></script>`,
      }),
    })),
  ];
}

/** A value as JSON that a page keeps for scripts. */
const jsonScript = (value: unknown, attributes = ''): string =>
  `<script type="application/json" ${attributes}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** The words and the drawing, as a page has them that writes its SVG by hand. */
function inlineSVG({ finished: { view } }: BenchSubject): string {
  const svg = resolved(posterFor(view.posters, WIDTH)?.svg ?? '', themeColours());
  return `<h3>${escaped(view.headline)}</h3><p>${escaped(view.subtitle)}</p>${svg}<p>${escaped(view.summary)}</p>`;
}

function embedCode({ finished }: BenchSubject): string {
  const hash = (file: string): [string, string] => [file, integrityOf(readFileSync(inProject(`cdn/${file}`)))];
  const integrity = Object.fromEntries(['care-charts.js', 'care-charts.css'].map(hash));
  return tagEmbedCode({ finished, tag: `care-${finished.name}`, script: 'care-charts.js', integrity }).code;
}

function ownFigures({ kind, title, measure, rows }: PlainFigure): string {
  const names = [...new Set(rows.map(({ series }) => series))];
  const years = [...new Set(rows.map(({ year }) => year))];
  const cell = (tag: string, text: string | number): string => `<${tag}>${escaped(String(text))}</${tag}>`;
  const valueOf = (year: string, name: string): string | number =>
    rows.find((row) => row.year === year && row.series === name)?.value ?? '';
  const lines =
    kind === 'bars'
      ? [['', measure], ...rows.map(({ series, value }) => [series, value])]
      : [['Year', ...names], ...years.map((year) => [year, ...names.map((name) => valueOf(year, name))])];
  const [head = [], ...body] = lines.map((line, index) => line.map((text) => cell(index ? 'td' : 'th', text)).join(''));
  return `<care-chart headline="${escaped(title)}"><table><thead><tr>${head}</tr></thead><tbody>${body.map((line) => `<tr>${line}</tr>`).join('')}</tbody></table></care-chart>`;
}

/** The page of a way with a number of charts, the subjects in turn. Every chart stands in a `section`. */
export async function pageOf(way: Way, many: number): Promise<string> {
  const { head, charts, end = '' } = await way.page();
  const sections = Array.from({ length: many }, (_, index) => {
    const chart = (charts[index % charts.length] ?? '').replace('<div class="chart"', `$& data-number="${index}"`);
    return `<section>${chart}</section>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css">${head}</head><body><h1>A page</h1>${sections.join('\n')}${end}</body></html>`;
}
