import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { tokenCSS } from '../theme/tokens.ts';
import { LIVE_WIDTHS, POSTER_WIDTHS } from '../layers/poster-widths.ts';
import { inProject } from '../prerender/project.ts';

/** Stylesheets of the element, in the order in which it adopts them, and what is for HTML before any script alone. */
const FILES = [
  'element/chart-element.css',
  'element/panels/contents.css',
  'mixins/own-controls.css',
  'static/static.css',
];

/** What only the element has: buttons, and what opens by them. */
const OF_THE_ELEMENT = /button|\[type=radio|:has\(|aria-expanded|\.controls|\.failed|#download|:focus-visible,label/;

/** The rules of minified CSS without the selectors that match nothing before the element comes. */
function withoutElement(css: string): string {
  let kept = '';
  for (let start = 0, open = css.indexOf('{'); open >= 0; open = css.indexOf('{', start)) {
    const end = endOf(css, open);
    const [head, body] = [css.slice(start, open), css.slice(open + 1, end)];
    start = end + 1;
    const left = head.startsWith('@')
      ? head
      : selectors(head)
          .filter((one) => !OF_THE_ELEMENT.test(one))
          .join();
    const inside = head.startsWith('@') ? withoutElement(body) : body;
    if (left && inside) kept += `${left}{${inside}}`;
  }
  return kept;
}

/** Where the block ends that begins at a brace. */
function endOf(css: string, open: number): number {
  let depth = 0;
  for (let index = open; index < css.length; index++) {
    if (css[index] === '{') depth += 1;
    else if (css[index] === '}') depth -= 1;
    if (!depth) return index;
  }
  throw new Error(`A block of a stylesheet has no end: ${css.slice(open, open + 60)}`);
}

/** The selectors of a list: commas in brackets separate none. */
function selectors(list: string): string[] {
  const found: string[] = [];
  for (const piece of list.split(',')) {
    const before = found.at(-1);
    if (before !== undefined && before.split('(').length > before.split(')').length)
      found[found.length - 1] = `${before},${piece}`;
    else found.push(piece);
  }
  return found;
}

/** One drawing is shown: the widest that fits into the place of the drawing, as `posterFor()` chooses it. Not all charts have the widest. */
function widths(): string {
  const [first, ...wider] = LIVE_WIDTHS;
  const steps = wider.map((width, index) => {
    const before = `.at.w${LIVE_WIDTHS[index]}${width > Math.max(...POSTER_WIDTHS) ? ':not(:last-child)' : ''}`;
    return `@container (width>=${width - 0.5}px){${before}{display:none}.at.w${width}{display:block}}`;
  });
  return `.at{display:none}.at.w${first}{display:block}${steps.join('')}`;
}

/**
 * A drawing far from the window is not laid out: its place has the same shape. Where a browser cannot read the height from
 * the HTML, all are.
 */
function later(): string {
  const height = 'attr(data-h type(<number>))';
  const shapes = LIVE_WIDTHS.map((width) => `.w${width}{aspect-ratio:${width}/${height}}`);
  return `@supports (aspect-ratio:1/${height}){.at[data-h]{content-visibility:auto}${shapes.join('')}}`;
}

/** The stylesheet of charts that stand in HTML before any script, `care-charts-static.css`: the tokens, and as much of the element's stylesheets as such a figure needs. */
export async function staticCSS(): Promise<string> {
  const css = FILES.map((file) => readFileSync(inProject(`src/${file}`), 'utf8')).join('\n');
  const { code } = await transform(css, { loader: 'css', minify: true });
  return tokenCSS() + withoutElement(code.trim()) + widths() + later();
}
