import type { View } from 'vega';
import { getOwn, listOf } from '../describe-spec/json.ts';
import type { Pressing } from './press.ts';
import { type BoundLegend, heldBy, type Selections } from './selections.ts';

/** An entry of a legend that can be chosen. */
interface Entry {
  readonly element: SVGElement;
  /** Its symbol, which Vega knows the value of. */
  readonly symbol: Element;
  readonly legend: BoundLegend;
}

/** The legends whose keys are heard. */
const heard = new WeakSet<Element>();

/** Keys that move along the entries of a legend. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Makes the entries of legends that choose what is shown buttons: a legend is one stop of the Tab key, arrows move along its entries, Enter and Space press them. Call it again whenever the view has been drawn.
 */
export function letPressLegends(svg: SVGSVGElement, view: View, { legends }: Selections, { press }: Pressing): void {
  const prefixes = new Map(legends.map((legend) => [legend.prefix, legend]));
  for (const legend of prefixes.values()) {
    const entries = entriesOf(svg, legend);
    const [first] = entries;
    const box = first?.element.closest('.role-legend');
    if (!box) continue;
    box.setAttribute('role', 'toolbar');
    box.setAttribute(
      'aria-label',
      ['Legend', box.querySelector('.role-legend-title')?.textContent].filter(Boolean).join(': '),
    );
    for (let around = box.parentElement; around && around !== (svg as Element); around = around.parentElement)
      around.removeAttribute('aria-hidden');
    const chosen = new Set(heldBy(view, legend.selection).flatMap((held) => listOf(held, 'values').flat().map(String)));
    const stop = entries.find(({ element }) => element.tabIndex === 0) ?? first;
    for (const { element, symbol } of entries) {
      const value = getOwn(getOwn(Reflect.get(symbol, '__data__'), 'datum'), 'value');
      element.setAttribute('role', 'button');
      element.setAttribute('tabindex', element === stop?.element ? '0' : '-1');
      element.setAttribute('aria-label', element.textContent?.trim() ?? '');
      element.setAttribute('aria-pressed', String(chosen.has(String(value))));
    }
    if (heard.has(box)) continue;
    heard.add(box);
    (box as SVGElement).addEventListener('keydown', (event) => {
      const { key, repeat, shiftKey, altKey, ctrlKey, metaKey } = event;
      const now = entriesOf(svg, legend);
      const at = now.findIndex(({ element }) => element === event.target);
      const entry = now[at];
      if (!entry || altKey || ctrlKey || metaKey) return;
      const step = STEPS[key];
      if (step !== undefined) {
        const next = now[Math.min(Math.max(at + step, 0), now.length - 1)] ?? entry;
        for (const { element } of now) element.setAttribute('tabindex', element === next.element ? '0' : '-1');
        next.element.focus();
      } else if (key !== 'Enter' && key !== ' ') return;
      else if (!repeat) void press([entry.symbol], legend.events, { shiftKey });
      event.preventDefault();
      event.stopPropagation();
    });
  }
}

function entriesOf(svg: SVGSVGElement, legend: BoundLegend): Entry[] {
  return [...svg.querySelectorAll<SVGElement>(`.${CSS.escape(`${legend.prefix}_entries`)} > g`)].flatMap((element) => {
    const symbol = element.querySelector(`.${CSS.escape(`${legend.prefix}_symbols`)} path`);
    return symbol ? [{ element, symbol, legend }] : [];
  });
}
