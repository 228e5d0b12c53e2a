import type { Page } from 'playwright';

/** Storybook's sidebar, as wide as it is at first, in pixels. */
const SIDEBAR = 300;

/** Widths of the canvas in windows of 1,100 and 800 px: without the sidebar, and beside it. */
export const CANVASES = [...new Set([1100, 800].flatMap((width) => [width, width - SIDEBAR]))];

/** What is cut off on a page of documentation at some widths of its canvas, or wider than its column. */
export async function tooWideAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: before?.height ?? 720 });
    found.push(...(await page.evaluate(tooWide)).map((what) => `at ${width} px ${what}`));
  }
  if (before) await page.setViewportSize(before);
  return found;
}

/** Runs in the page. Code may be scrolled, and what can have the focus so that keys scroll it. */
async function tooWide(): Promise<string[]> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const content = document.querySelector('.sbdocs-content') as HTMLElement;
  const column = content.getBoundingClientRect();
  const said = (element: Element): string =>
    `${element.localName}.${[...element.classList].join('.')} “${element.textContent?.trim().slice(0, 40)}”`;
  const scrolls = (element: Element): boolean => element.closest('pre, [tabindex="0"]') !== null;
  // What only screen readers are given is a pixel wide.
  const seen = [...content.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1 &&
      // The link of a heading hangs in the margin, and is seen when it is pointed at.
      !element.querySelector(':scope > a > svg') &&
      !element.closest('svg') &&
      !scrolls(element),
  );
  const cut = seen.filter(
    (element) =>
      getComputedStyle(element).overflowX !== 'visible' &&
      !element.matches('input, select') &&
      element.scrollWidth > element.clientWidth + 1,
  );
  const out = seen.filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < column.left - 1 || right > column.right + 1;
  });
  const { scrollWidth } = document.documentElement;
  return [
    ...cut.map((element) => `${said(element)} shows ${element.clientWidth} of its ${element.scrollWidth} px`),
    ...out.map((element) => `${said(element)} stands out of its column`),
    ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`] : []),
  ];
}
