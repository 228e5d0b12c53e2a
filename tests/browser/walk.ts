import type { Locator } from 'playwright';

/** A key that was pressed, and what was said after it. */
export interface Step {
  readonly key: string;
  readonly said: readonly string[];
}

/** Where the focus is in a plot: in which series, and on which mark. Both are −1 outside. */
interface Place {
  readonly series: number;
  readonly mark: number;
}

const placeIn = (plot: Locator): Promise<Place> =>
  plot.evaluate((element) => {
    const active = (element.getRootNode() as ShadowRoot).activeElement;
    const within = (selector: string) => [...element.querySelectorAll(selector)];
    const series = active?.closest('svg [role=group]');
    return {
      series: series ? within('svg [role=group]').indexOf(series) : -1,
      mark: active ? within('[data-row][role=img]').indexOf(active) : -1,
    };
  });

/** The keys that move from one series to another, by the key that moves along them. */
const ACROSS: Readonly<Record<string, readonly string[]>> = {
  ArrowRight: ['ArrowDown', 'ArrowUp'],
  ArrowDown: ['ArrowRight', 'ArrowLeft'],
};

/**
 * Walks through a plot by keyboard, from the tab stop before it to the one after it, along every series from its first point to its last.
 *
 * @param heard What has been said since it was last asked.
 * @returns Every step, and what was said of the points of each series in order.
 */
export async function walkPlot(
  plot: Locator,
  heard: () => Promise<string[]>,
): Promise<{ readonly steps: readonly Step[]; readonly series: readonly (readonly string[])[] }> {
  const steps: Step[] = [];
  const series: string[][] = [];
  const seen = new Set<number>();
  let place: Place = { series: -1, mark: -1 };

  /** Presses a key, and tells whether the focus has gone to another mark. */
  async function press(key: string): Promise<boolean> {
    await plot.page().keyboard.press(key);
    steps.push({ key, said: await heard() });
    const before = place;
    place = await placeIn(plot);
    return place.mark >= 0 && place.mark !== before.mark;
  }
  const lastSaid = (): string => steps.at(-1)?.said.at(-1) ?? '';

  /** The key that moves along a series, found out by pressing; the focus is then on the first or the second point. */
  async function findForth(): Promise<string> {
    const own = place.series;
    for (const [key, back, other] of [
      ['ArrowRight', 'ArrowLeft', 'ArrowDown'],
      ['ArrowDown', 'ArrowUp', 'ArrowRight'],
    ] as const)
      if (await press(key)) {
        if (place.series === own) return key;
        await press(back);
        return other;
      }
    return 'ArrowRight';
  }

  /** Goes on to the last point of a series, of which some has been said. */
  async function follow(key: string, said: string[]): Promise<void> {
    seen.add(place.series);
    while (await press(key)) said.push(lastSaid());
    series.push(said);
  }

  while (!(await plot.evaluate((element) => element.matches(':focus')))) await press('Tab');
  await press('ArrowRight');
  const first = { ...place, said: lastSaid() };
  const forth = await findForth();
  await follow(forth, place.mark === first.mark ? [first.said] : [first.said, lastSaid()]);
  // Where there is one series, every arrow moves along it.
  const many = (await plot.locator('svg [role=group]').count()) > 1;
  for (const key of many ? (ACROSS[forth] ?? []) : [])
    while (await press(key)) {
      if (seen.has(place.series)) continue;
      const landed = lastSaid();
      await follow(forth, [(await press('Home')) ? lastSaid() : landed]);
    }
  await press('Escape');
  await press('Escape');
  await press('Tab');
  return { steps, series };
}
