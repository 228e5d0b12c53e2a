import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { tokenCSS } from '../theme/tokens.ts';
import { LIVE_WIDTHS, POSTER_WIDTHS } from '../layers/poster-widths.ts';
import { inProject } from '../prerender/project.ts';

/** Stylesheets of the element, in the order in which it adopts them, and what is for HTML before any script alone. */
const FILES = ['element/chart-element.css', 'element/panels/contents.css', 'mixins/own-controls.css', 'static/static.css'];

/** What only the element has: buttons, and what opens by them. */
const OF_THE_ELEMENT = /button|\[type=radio|:has\(|aria-expanded|\.controls|\.failed|#download|:focus-visible,label/;

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

/** One drawing is shown: the widest that fits into the place of the drawing, as `posterFor()` chooses it. Not all charts have the widest. */
function widths(): string {
  const [first, ...wider] = LIVE_WIDTHS;
  const steps = wider.map((width, index) => {
    const before = `.at.w${LIVE_WIDTHS[index]}${width > Math.max(...POSTER_WIDTHS) ? ':not(:last-child)' : ''}`;
    return `@container (width>=${width - 0.5}px){${before}{display:none}.at.w${width}{display:block}}`;
  });
  return `.at{display:none}.at.w${first}{display:block}${steps.join('')}`;
}

/** The stylesheet of charts that stand in HTML before any script, `care-charts-static.css`: the tokens, and as much of the element's stylesheets as such a figure needs. */
export async function staticCSS(): Promise<string> {
  const css = FILES.map((file) => readFileSync(inProject(`src/${file}`), 'utf8')).join('\n');
  const { code } = await transform(css, { loader: 'css', minify: true });
  return tokenCSS() + withoutElement(code.trim()) + widths();
}
