import type { ChartElement } from '../../src/element/chart-element.ts';

/**
 * Brings a chart or figure of the page, by its place among them, into every state that a reader can bring it to: each panel opened, each choice
 * made, each slider moved, points told by pointer and keys, what can be heard, light and dark, saved, printed, taken away
 * and put back. Tells how it ended.
 *
 * It runs in the page: everything that it needs is in it.
 */
export async function everyState(at: number): Promise<{ readonly tag: string; readonly state: string }> {
  const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));
  /** So many turns, and what has not come will not. */
  const TURNS = 5000;
  const comes = async (holds: () => boolean): Promise<void> => {
    for (let turns = 0; !holds() && turns < TURNS; turns++) await turn();
  };
  const charts = [...document.querySelectorAll<ChartElement>('*')].filter(({ localName }) =>
    localName.startsWith('care-'),
  );
  const ended = ({ state }: ChartElement): boolean => ['ready', 'live', 'failed'].includes(state);
  const all = (root: ShadowRoot, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const send = (target: Element | undefined, event: Event) => target?.dispatchEvent(event);
  const chart = charts[at] as ChartElement;
  chart.scrollIntoView({ block: 'center', behavior: 'instant' });
  await comes(() => ended(chart));
  const root = chart.shadowRoot as ShadowRoot;
  const points = (): HTMLElement[] => all(root, '[data-row][role=img]');
  const shown = (): boolean => chart.state === 'ready' || chart.state === 'live';
  if (shown() && root.querySelector('.plot [data-row]')) await comes(() => points().length > 0);
  for (const button of all(root, 'button')) {
    const panel = root.getElementById(button.getAttribute('aria-controls') ?? '');
    button.click();
    if (panel) await comes(() => panel.offsetHeight > 0);
    await turn();
  }
  for (const control of all(root, 'input, select') as HTMLInputElement[]) {
    // In an embed page another view is another page.
    if (control.type === 'radio' && document.getElementById('chart')) continue;
    if (control.type === 'radio') control.click();
    else if (control.type === 'range') control.stepUp();
    else if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
    else if (control.type !== 'checkbox') control.value = control.type === 'number' ? control.max : 'Leeds';
    for (const type of ['input', 'change']) send(control, new Event(type, { bubbles: true, composed: true }));
    await turn();
    await comes(() => ended(chart));
  }
  for (const theme of ['dark', 'light']) {
    chart.setAttribute('theme', theme);
    await chart.updateComplete;
  }
  const [point] = points();
  send(point, new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse' }));
  point?.focus();
  for (const key of ['ArrowRight', 'End', 'Enter', 'Escape'])
    send(root.activeElement ?? point, new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  if (chart.localName !== 'care-stat' && shown()) {
    chart.toSVG();
    await chart.toPNG();
    chart.toCSV();
    chart.embedCode();
    await chart.embedCode('html');
  }
  for (const type of ['beforeprint', 'afterprint']) window.dispatchEvent(new Event(type));
  chart.setAttribute('controls', 'none');
  chart.setAttribute('heading-level', '2');
  await chart.updateComplete;
  const { parentNode, nextSibling } = chart;
  chart.remove();
  parentNode?.insertBefore(chart, nextSibling);
  await comes(() => ended(chart));
  return { tag: chart.localName, state: shown() ? 'shown' : chart.state };
}
