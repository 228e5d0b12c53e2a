import type { Locator } from 'playwright';

/** A key that was pressed, and what was said after it. */
export interface Step {
  readonly key: string;
  readonly said: readonly string[];
}

/** A walk through a plot. */
export interface Walked {
  readonly steps: readonly Step[];
  /** What was said of the points of each line, from its first to its last. */
  readonly lines: readonly (readonly string[])[];
}

/**
 * Walks through a plot by keyboard, from the tab stop before it to the one after it, along every line of points from its beginning to its end.
 *
 * @param heard What has been said since it was last asked.
 */
export async function walkPlot(plot: Locator, heard: () => Promise<string[]>): Promise<Walked> {
  const steps: Step[] = [];
  const lines: string[][] = [];
  let mark = -1;
  // Found once, and not again after every key: that takes longer than the key.
  const element = await plot.elementHandle();
  if (!element) throw new Error('No plot');

  /** Presses a key, and tells whether the focus has gone to another mark. */
  async function press(key: string): Promise<boolean> {
    await plot.page().keyboard.press(key);
    steps.push({ key, said: await heard() });
    const before = mark;
    mark = await element.evaluate((plot) => {
      const { activeElement } = plot.getRootNode() as ShadowRoot;
      return [...plot.querySelectorAll('[data-row][role=img]')].indexOf(activeElement as Element);
    });
    return mark >= 0 && mark !== before;
  }
  const lastSaid = (): string => steps.at(-1)?.said.at(-1) ?? '';

  while (!(await element.evaluate((plot) => plot.matches(':focus')))) await press('Tab');
  // Which keys there are is told, so a listener knows.
  const told = lastSaid();
  const [along, across] = /\bUp and down arrow keys move along/.test(told)
    ? ['ArrowDown', 'ArrowRight']
    : ['ArrowRight', 'ArrowDown'];
  await press(along);
  do {
    const landed = lastSaid();
    const line = [lines.length && (await press('Home')) ? lastSaid() : landed];
    while (await press(along)) line.push(lastSaid());
    lines.push(line);
  } while (told.includes('from line to line') && (await press(across)));
  for (const key of ['Escape', 'Escape', 'Tab']) await press(key);
  return { steps, lines };
}
