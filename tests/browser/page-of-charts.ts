import type { Page } from 'playwright';
import type { Tried } from '../tried.ts';
import { settled } from './site.ts';

/** Columns and size of a page on which many charts stand beside each other, all in sight, in CSS pixels. */
const COLUMNS = 6;
const SIZE = { width: 2600, height: 6000 };

/** Markup of many charts that stand on one page. */
export const manyCharts = (charts: readonly Tried[]): string =>
  `<div id="all">${charts.map(({ html }) => html).join('')}</div>`;

/**
 * Lays the charts of a page out in columns, and waits until each is drawn for its room and its marks are points.
 *
 * @param size Of the page, where it is another.
 */
export async function layOutMany(page: Page, size: Partial<typeof SIZE> = {}): Promise<void> {
  await page.setViewportSize({ ...SIZE, ...size });
  await page.locator('#all').evaluate((all, columns) => {
    const style = { display: 'grid', gridTemplateColumns: `repeat(${columns}, 1fr)`, alignItems: 'start' };
    Object.assign((all as HTMLElement).style, style);
  }, COLUMNS);
  await settled(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#all > *')].every(({ shadowRoot }) => {
      const svg = shadowRoot?.querySelector('.plot svg');
      const scale = (svg?.getBoundingClientRect().width ?? 0) / Number(svg?.getAttribute('width'));
      return scale > 0.99 && scale < 1.26 && svg?.querySelector('[data-row][role=img]');
    }),
  );
}

/** Opens or closes a panel of all charts of such a page, and waits until that is done. */
export async function toggleAll(page: Page, name: string): Promise<void> {
  const panels = await page.evaluateHandle((name) => {
    const buttons = [...document.querySelectorAll('#all > *')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('button') ?? [])].filter((button) => button.textContent.trim() === name),
    );
    for (const button of buttons) button.click();
    return buttons;
  }, name);
  await page.waitForFunction(
    (buttons) =>
      buttons.every((button) => {
        const panel = (button.getRootNode() as ShadowRoot).getElementById(button.getAttribute('aria-controls') ?? '');
        return button.ariaExpanded === 'true' ? panel?.firstElementChild : !panel?.checkVisibility();
      }),
    panels,
  );
}
