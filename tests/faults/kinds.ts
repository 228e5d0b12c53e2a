import type { Page } from 'playwright';
import { bundle } from './bundle.ts';
import { type Act, box, embed, embedHTML, listen, liveOption, load, option, png, points, table } from './acts.ts';

/** A kind of page. */
export interface Kind {
  readonly name: string;
  /** What is done on it, in order. The first is to load it. */
  readonly acts: readonly Act[];
  readonly tag: string;
  /** Its path, if it is a page of the site. */
  readonly path?: string;
  /** The page, if it is one of ours. */
  readonly html?: () => Promise<string> | string;
  /** Whether its tag has no children: before the chart comes there is nothing to keep, and what is said of that is all. */
  readonly isBare?: boolean;
  /** A page with the chart that stands where its own cannot be had. */
  readonly instead?: string;
  /** Stylesheets until which a browser reads no further, paints nothing and runs no script. */
  readonly stylesheets?: readonly string[];
  /** Whether a bundler has made its files. */
  readonly isBundled?: boolean;
  /** The files without which none of our code runs on the page. Default the script for pages. */
  readonly script?: () => readonly string[];
}

const SCRIPT = '<script type="module" src="care-charts.js"></script>';
const CHILDREN = '<h2>A headline of ours</h2><p>A sentence of ours.</p><p>Source: ours</p>';

const htmlOf = (body: string, head = SCRIPT): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
const chart = (tag: string, attributes = '', children = CHILDREN): string =>
  `<${tag}${attributes}>${children}</${tag}>`;

const SPEC = {
  data: { url: 'figures.csv' },
  mark: 'bar',
  encoding: { x: { field: 'Year', type: 'ordinal' }, y: { field: 'Places', type: 'quantitative' } },
};

/** A page of the site on which *Embed* is asked for its codes. */
export const CODES = htmlOf('<care-leavers></care-leavers>');

/** A page whose script a bundler has made (bundle.ts). */
export const BUNDLED = htmlOf(chart('care-leavers'), '<script type="module" src="built/page.js"></script>');

/** Gives the code of a kind that *Embed* hands out, for a page beside the script. */
export type CodeOf = (kind: 'tag' | 'html') => Promise<string>;

/** Every kind of page. `origin` is that of the site. */
export function kindsOf(codeOf: CodeOf, origin: string): Kind[] {
  const spending = 'care-early-intervention-spending';
  let scripts: readonly string[] = [];
  return [
    {
      name: 'autoloader',
      tag: spending,
      html: () => htmlOf(chart(spending)),
      acts: [
        load,
        points,
        table,
        embed,
        embedHTML,
        png,
        listen,
        liveOption('price-year', '2012/13'),
        option('prices', 'cash', 'real'),
      ],
    },
    {
      name: 'tag of Embed',
      tag: 'care-leavers',
      html: async () => htmlOf(await codeOf('tag'), ''),
      isBare: true,
      acts: [load, points, table],
    },
    {
      name: 'HTML-first',
      tag: 'care-leavers',
      html: async () => htmlOf(await codeOf('html')),
      stylesheets: ['care-charts-html.css'],
      acts: [load, points, table],
    },
    {
      name: 'static',
      tag: 'care-leavers',
      html: async () => {
        // Draws all charts before it can be used.
        const { renderChart } = await import('../../src/static/index.ts');
        return htmlOf(await renderChart('leavers', { css: { href: 'care-charts-static.css' } }));
      },
      stylesheets: ['care-charts-static.css'],
      acts: [load, points, table],
    },
    {
      name: 'care-stat',
      tag: 'care-stat',
      html: () =>
        htmlOf(
          `<h2>A headline of ours</h2><p>A sentence of ours: <care-stat figure="F13">about £3.5bn</care-stat>.</p><p>Source: ours</p>`,
        ),
      acts: [load],
    },
    {
      name: 'care-stat of an area',
      tag: 'care-stat',
      html: () =>
        htmlOf(
          `<h2>A headline of ours</h2><p>A sentence of ours: <care-stat figure="children-in-care-rate" area="Leeds">85</care-stat>.</p><p>Source: ours</p>`,
        ),
      acts: [load],
    },
    {
      name: 'area',
      tag: 'care-children-in-care',
      html: () => htmlOf(chart('care-children-in-care', ' area="Leeds"')),
      instead: htmlOf(chart('care-children-in-care')),
      acts: [load, option('area', 'E08000035'), points, table, box],
    },
    {
      name: 'own figures',
      tag: 'care-chart',
      html: () => htmlOf(chart('care-chart', ' src="figures.csv" source="ours" unit="places"')),
      acts: [load, points, table],
    },
    {
      name: 'own table',
      tag: 'care-chart',
      html: () =>
        htmlOf(
          chart(
            'care-chart',
            ' source="ours" unit="places"',
            `${CHILDREN}<table><tr><th>Year</th><th>Places</th></tr><tr><td>2022</td><td>40</td></tr><tr><td>2023</td><td>38</td></tr></table>`,
          ),
        ),
      acts: [load, points],
    },
    {
      name: 'own spec',
      tag: 'care-chart',
      html: () =>
        htmlOf(chart('care-chart', ` source="ours" allow-data-urls="${origin}" spec='${JSON.stringify(SPEC)}'`)),
      acts: [load, points],
    },
    {
      name: 'embed page',
      tag: 'care-leavers',
      path: 'embed/leavers.html',
      acts: [load, points],
      script: () => ['embed/frame.js'],
      stylesheets: ['embed/frame.css', 'care-charts-static.css'],
    },
    {
      name: 'npm build',
      tag: 'care-leavers',
      html: async () => {
        scripts = (await bundle()).needed;
        return BUNDLED;
      },
      acts: [load, points, table],
      isBundled: true,
      script: () => scripts,
    },
  ];
}

/** The files without which none of our code runs on a page of a kind. */
export const scriptsOf = ({ script }: Kind): readonly string[] => script?.() ?? ['care-charts.js'];

export const FIGURES = 'Year,Places\n2021,42\n2022,40\n2023,38\n';

/** What a reader sees of a page as text, in shadow roots and slots too. */
export function seen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) texts.push(node.data);
      if (!(node instanceof Element) || /^(script|style|template|svg)$/i.test(node.localName)) return;
      // A slot is no box of its own: what it holds is.
      if (node.localName !== 'slot' && !node.checkVisibility()) return;
      const within =
        node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : (node.shadowRoot ?? node).childNodes;
      for (const child of within) walk(child);
    };
    walk(document.body);
    return texts.join(' ').replace(/\s+/g, ' ');
  });
}
