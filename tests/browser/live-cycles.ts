import type { CareChart } from '../../src/care-chart/care-chart.ts';

/** How often a chart came and went in each way. */
export interface Cycles {
  readonly drawn: number;
  readonly early: number;
  readonly moved: number;
  readonly fetching: number;
  readonly refused: number;
  /** Requests that nobody has ended. */
  readonly waiting: number;
}

/** Puts charts on the page and takes them away again, each way in its turn, and leaves on `window.gone` weak references to what must go. Runs in the page by itself: charts stand in a template, the last of which is refused once it has been drawn. */
export async function cycle(rounds: number): Promise<Cycles> {
  const ways = ['drawn', 'early', 'moved', 'drawn', 'fetching', 'drawn', 'early', 'moved', 'drawn', 'refused'] as const;
  const count = { drawn: 0, early: 0, moved: 0, fetching: 0, refused: 0 };
  let waiting = 0;
  let tell = (): void => {};
  const { fetch } = window;
  window.fetch = (...given) => {
    tell();
    waiting += 1;
    return fetch(...given).finally(() => (waiting -= 1));
  };
  const gone: WeakRef<Element>[] = [];
  Object.assign(window, { gone });
  const [main, aside] = [document.querySelector('main'), document.querySelector('aside')];
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const heard = (chart: CareChart, event: string): Promise<unknown> =>
    new Promise((resolve) => chart.addEventListener(event, resolve, { once: true }));
  const charts = [...(document.querySelector('template')?.content.children ?? [])];
  // A script that a script copies would need the page's trust, even one that holds JSON.
  for (const chart of charts) {
    const script = chart.querySelector('script');
    if (script) chart.setAttribute('spec', script.textContent ?? '');
    script?.remove();
  }
  const refused = charts.pop();
  for (let round = 0; round < rounds; round++) {
    const way = ways[round % ways.length] ?? 'drawn';
    const chart = document.importNode((way === 'refused' ? refused : charts[round % charts.length]) as CareChart, true);
    if (way === 'fetching') {
      chart.replaceChildren();
      chart.removeAttribute('spec');
      chart.setAttribute('src', 'slow.csv');
    }
    // Half of them wait until they are told that they are near.
    if (round % 2) chart.loading = 'eager';
    const shown = heard(chart, way === 'refused' ? 'care-error' : 'care-ready');
    const asked = new Promise<void>((resolve) => (tell = resolve));
    main?.append(chart);
    if (way === 'early') {
      // At another time each: before it is read, while it is read, while it is drawn.
      for (let wait = round % 5; wait > 0; wait--) await (wait % 2 ? frame() : Promise.resolve());
    } else await (way === 'fetching' ? asked : shown);
    if (way === 'moved') {
      const again = heard(chart, 'care-change');
      aside?.append(chart);
      await again;
    }
    const svg = chart.shadowRoot?.querySelector('.plot svg');
    gone.push(new WeakRef(chart));
    if (svg) gone.push(new WeakRef(svg));
    chart.remove();
    count[way] += 1;
  }
  // What was begun ends.
  for (let wait = 0; wait < 20; wait++) await frame();
  window.fetch = fetch;
  return { ...count, waiting };
}
