import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { tokenCSS } from '../theme/tokens.ts';
import { POSTER_WIDTHS } from '../layers/poster-widths.ts';
import type { DrawnChart } from '../prerender/draw.ts';
import { inProject } from '../prerender/project.ts';

/** Stylesheets of the element, in the order in which it adopts them, and what is for HTML before any script alone. */
const FILES = ['element/chart-element.css', 'element/panels/contents.css', 'static/static.css'];

/** What only the element has: buttons, and what opens by them. */
const OF_THE_ELEMENT = /button|\[type=|:has\(|aria-expanded|\.controls|\.failed|#download|:focus-visible,label/;

/** A rule of minified CSS, or an at-rule with rules in it: its head, and where its body begins and ends. */
const RULE = /([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g;

/** The rules of minified CSS without the selectors that match nothing before the element comes. */
function withoutElement(css: string): string {
  return css.replace(RULE, (_, head: string, body: string) => {
    if (head.startsWith('@')) {
      const inside = withoutElement(body);
      return inside && `${head}{${inside}}`;
    }
    const kept = selectors(head).filter((selector) => !OF_THE_ELEMENT.test(selector));
    return kept.length ? `${kept.join()}{${body}}` : '';
  });
}

/** The selectors of a list: commas in brackets separate none. */
const selectors = (list: string): string[] => list.split(/,(?![^()]*\))/);

/** One drawing is shown: the widest that fits into the place of the drawing, as `posterFor()` chooses it. */
function widths(): string {
  const [first, ...wider] = POSTER_WIDTHS;
  let before: number = first;
  const steps = wider.map((width) => {
    const step = `@container (width>=${width - 0.5}px){.at.w${before}{display:none}.at.w${width}{display:block}}`;
    before = width;
    return step;
  });
  return `.at{display:none}.at.w${first}{display:block}${steps.join('')}`;
}

/** The place of the controls that some charts have above the drawing: heights for a tag under 440 px wide, and for a wider one. */
function ownControls(charts: readonly DrawnChart[]): string {
  return charts
    .flatMap(({ name, ownControls: heights }) => {
      if (!heights) return [];
      const place = (height: number) => `:host(care-${name}) .own::before{height:${height}px}`;
      return [`${place(heights[0])}@container (width>=414px){${place(heights[1])}}`];
    })
    .join('');
}

/** The stylesheet of charts that stand in HTML before any script, `care-charts-static.css`: the tokens, and as much of the element's stylesheets as such a figure needs. */
export async function staticCSS(charts: readonly DrawnChart[]): Promise<string> {
  const css = FILES.map((file) => readFileSync(inProject(`src/${file}`), 'utf8')).join('\n');
  const { code } = await transform(css, { loader: 'css', minify: true });
  return tokenCSS() + withoutElement(code.trim()) + widths() + ownControls(charts);
}
