import type { ChartElement } from '../element/chart-element.ts';
import { addressed } from './hosting-address.ts';

/** A chart on the page, before or after its tag is defined. */
export type ShownChart = HTMLElement &
  Partial<Pick<ChartElement, 'state'>> & {
    embedCode?(kind: string): string | Promise<string>;
    readonly updateComplete?: Promise<boolean>;
  };

/** What was asked for last, by block: an answer that comes late is not shown. */
const asked = new WeakMap<Element, object>();

/** The chart that a control or a code is about. */
export function chartOf(part: Element): ShownChart | null {
  return part.closest('[data-chart]')?.querySelector<ShownChart>(':scope .stage > *') ?? null;
}

/** Writes the code of a chart as it is now; before it is shown, the code that the build has written. */
export async function refreshCode(block: Element): Promise<void> {
  const box = block.querySelector('textarea');
  if (!box) return;
  const now = {};
  asked.set(block, now);
  const kind = block.querySelector<HTMLInputElement>('input:checked')?.value ?? 'tag';
  const code = (await codeOf(chartOf(block), kind)) ?? box.defaultValue;
  if (asked.get(block) !== now) return;
  box.value = addressed(code);
  // As many rows as the code has, so that nothing is hidden below an edge.
  box.rows = Math.min(Math.max(box.value.split('\n').length, 2), 12);
}

async function codeOf(chart: ShownChart | null, kind: string): Promise<string | undefined> {
  await chart?.updateComplete;
  if (!chart || !['ready', 'live'].includes(chart.state ?? '')) return undefined;
  const code = await chart.embedCode?.(kind);
  // What the gallery has set for itself is none of an author’s choice.
  const own = chart.dataset['own']?.split(' ') ?? [];
  return own.reduce((code, name) => code?.replace(` ${name}="${chart.getAttribute(name)}"`, ''), code);
}

/** Every block of codes on the page follows its chart and what is chosen. */
export function followCodes(): () => void {
  const blocks = [...document.querySelectorAll('.codes')];
  const refreshFor = ({ target }: Event): void => {
    const inside = target instanceof Element ? target : null;
    const block = inside?.closest('[data-chart]')?.querySelector('.codes');
    if (block) void refreshCode(block);
  };
  for (const type of ['care-ready', 'care-change', 'change']) document.addEventListener(type, refreshFor);
  return () => {
    for (const block of blocks) void refreshCode(block);
  };
}
