import type { ChartElement } from '../../src/element/chart-element.ts';
import type { ChartHost } from '../../src/element/host.ts';
import type { Place } from './driver.ts';

/*
 * What a page is asked. A question is sent to the page as its text, so each stands alone.
 */

/** How a chart stands: its state, its marks, how many of them are points, and its picture. */
export function standing(tag: string) {
  const chart = document.querySelector<ChartElement>(tag);
  const drawing = chart?.shadowRoot?.querySelector('.plot svg');
  const { width = 0, height = 0 } = drawing?.getBoundingClientRect() ?? {};
  return {
    state: chart?.state,
    marks: drawing?.querySelectorAll('[data-row]:not(text)').length ?? 0,
    points: drawing?.querySelectorAll('[data-row][role=img]').length ?? 0,
    rows: chart?.rows.length ?? 0,
    wide: width > 200,
    high: height > 40,
    /** The width that the picture was drawn for. */
    drawn: Number(drawing?.getAttribute('width')),
  };
}

/** How many charts and figures the page has. */
export function howMany(): number {
  return [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('care-')).length;
}

/** Begins with the first example of figures, on the page that has some. */
export function beginWithExample(): void {
  document.querySelector<HTMLButtonElement>('.examples [data-text]')?.click();
}

/** Takes a view of a chart that is not shown, opens its table, and notes whether the page is kept while its reader is elsewhere. */
export async function useBeforeLeaving(tag: string): Promise<void> {
  const chart = document.querySelector<ChartElement>(tag);
  const root = chart?.shadowRoot;
  root?.querySelector<HTMLInputElement>('[type=radio]:not(:checked)')?.click();
  root?.querySelector<HTMLButtonElement>('button[aria-controls=table]')?.click();
  await chart?.updateComplete;
  addEventListener('pageshow', ({ persisted }) => Object.assign(window, { wasKept: persisted }));
}

/** How a chart stands that was used so, and whether its page was kept. */
export function used(tag: string) {
  const chart = document.querySelector<ChartElement>(tag);
  const root = chart?.shadowRoot;
  return {
    headline: root?.getElementById('headline')?.textContent,
    rows: root?.querySelectorAll('#table tbody tr').length ?? 0,
    view: JSON.stringify(chart?.view),
    wasKept: (window as { wasKept?: boolean }).wasKept,
  };
}

/** Whether the first of a tag is ready. */
export function ready(tag: string): boolean {
  return document.querySelector<ChartElement>(tag)?.state === 'ready';
}

/** The tags that match a selector. */
export function matching(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((element) => element.localName);
}

/** What something in a tag says. */
export function textOf(tag: string, selector: string): string | null | undefined {
  return document.querySelector(tag)?.shadowRoot?.querySelector(selector)?.textContent;
}

/** Whether two things in a tag stand on one line. */
export function onOneLine(tag: string, one: string, other: string): boolean {
  const root = document.querySelector(tag)?.shadowRoot;
  const [a, b] = [one, other].map((selector) => root?.querySelector(selector)?.getBoundingClientRect());
  return Boolean(a && b && a.top < b.bottom && b.top < a.bottom && a.right <= b.left);
}

/** Gives a chart this much room, in CSS pixels. */
export function setRoom(tag: string, width: number): void {
  const chart = document.querySelector<HTMLElement>(tag);
  if (chart) chart.style.inlineSize = `${width}px`;
}

/** Gives what a selector finds this width, in CSS pixels. */
export function setWidth(selector: string, width: number): void {
  for (const place of document.querySelectorAll<HTMLElement>(selector)) place.style.inlineSize = `${width}px`;
}

/** Opens the dialog of the page. */
export function openDialog(): void {
  document.querySelector('dialog')?.showModal();
}

/** The hosts whose chart is not shown. */
export function unshown(): string[] {
  return [...document.querySelectorAll<ChartElement>('[data-host]')]
    .filter(({ state }) => state !== 'ready' && state !== 'live')
    .map((chart) => `${chart.localName} in ${chart.dataset['host']}: ${chart.state}`);
}

/** What the colours of a figure are: its surface, its headline, and every token that its drawing names. */
export function colours(tag: string): Record<string, string> {
  const root = document.querySelector(tag)?.shadowRoot;
  const drawing = root?.querySelector('.plot svg');
  const headline = root?.querySelector('#headline');
  if (!drawing || !headline) return {};
  const found: Record<string, string> = {
    surface: getComputedStyle(drawing).backgroundColor,
    ink: getComputedStyle(headline).color,
  };
  for (const paint of ['fill', 'stroke'] as const)
    for (const element of drawing.querySelectorAll(`[${paint}^='var(--_']`)) {
      const token = element.getAttribute(paint)?.slice('var(--_'.length, -1) ?? '';
      found[token] = getComputedStyle(element)[paint];
    }
  return found;
}

/** What colours of the system are on this page. */
export function systemColours(names: readonly string[]): string[] {
  const sample = document.body.appendChild(document.createElement('span'));
  const values = names.map((name) => {
    sample.style.color = name;
    return getComputedStyle(sample).color;
  });
  sample.remove();
  return values;
}

/** How wide a text is in each of some families, in CSS pixels. */
export function widthsIn(families: readonly string[]): number[] {
  return families.map((family) => {
    const sample = document.body.appendChild(document.createElement('span'));
    // No name in quotes is generic.
    sample.style.font = `16px ${family.includes(' ') ? `'${family}'` : family}`;
    sample.textContent = 'Quartz sphinx of black jigsaw, 81,770';
    const { width } = sample.getBoundingClientRect();
    sample.remove();
    return width;
  });
}

/** Makes the page itself light or dark, or a chart. */
export function setScheme(scheme: string, tag: string | null): void {
  if (!tag) document.documentElement.style.colorScheme = scheme;
  else if (scheme) document.querySelector(tag)?.setAttribute('theme', scheme);
  else document.querySelector(tag)?.removeAttribute('theme');
}

/** Where something is, when it has been scrolled into view and stands still there: the middle of what has a selector, and a text if that is given. */
export async function placeOf(tag: string, selector: string, text: string | null): Promise<Place | null> {
  const element = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? [])].find(
    ({ textContent }) => text === null || textContent?.trim() === text,
  );
  if (!element) return null;
  let place: Place | null = null;
  // What opens above it may move it for some frames, and a pointer is sent to where things were painted last.
  for (let still = 0; still < 3; still += 1) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    const { x, y, width, height } = element.getBoundingClientRect();
    const now = { x: x + width / 2, y: y + height / 2 };
    if (now.x !== place?.x || now.y !== place.y) still = 0;
    place = now;
  }
  return place;
}

/** Puts the focus on the button before the chart. */
export function goBefore(): void {
  document.getElementById('before')?.focus();
}

/** What has the focus: a button of the page, the plot, a point with its row, its name and whether it has a ring, or what stands before or after the plot. */
export function focused(tag: string) {
  const chart = document.querySelector(tag);
  const root = chart?.shadowRoot;
  const active = root?.activeElement;
  if (!active || document.activeElement !== chart) return { on: document.activeElement?.id ?? '' };
  const plot = root?.querySelector('.plot');
  if (active === plot) return { on: 'plot' };
  const row = active.getAttribute('data-row');
  if (plot?.contains(active) && row !== null) {
    return {
      on: 'point',
      row: Number(row),
      name: active.getAttribute('aria-label'),
      ring: (plot.querySelector('.ring.focused')?.getBoundingClientRect().width ?? 0) > 0,
    };
  }
  const after = plot && plot.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING;
  return { on: after ? 'after the plot' : 'before the plot' };
}

/** The sentences of the view that a chart shows, one for each row. No page can ask for them, so this looks inside. */
export function sentences(tag: string): readonly string[] {
  const chart = document.querySelector(tag) as unknown as { readonly host: ChartHost } | null;
  return chart?.host.shown()?.points ?? [];
}

/** The rows of the line of points that a row is in, its own among them. */
export function lineOf(tag: string, row: number): number[] {
  const chart = document.querySelector(tag) as unknown as (ChartElement & { readonly host: ChartHost }) | null;
  const by = chart?.host.series()?.by ?? [];
  const lines = chart?.rows.map((cells) => JSON.stringify(by.map((column) => cells[column]))) ?? [];
  return [...lines.keys()].filter((index) => lines[index] === lines[row]);
}

/** The sentence beside a point, if one can be seen. */
export function shownSentence(tag: string): string | null {
  const tooltip = document.querySelector(tag)?.shadowRoot?.querySelector('[role=tooltip]');
  const { width = 0, height = 0, left = 0, right = 0 } = tooltip?.getBoundingClientRect() ?? {};
  const seen = width > 0 && height > 0 && left >= 0 && right <= innerWidth;
  return seen && tooltip ? (tooltip.textContent?.trim().replaceAll(/\s+/g, ' ') ?? null) : null;
}

/** A panel under its button: whether the button says that it is open, the rows of its table, its headings. */
export function panel(tag: string, label: string) {
  const root = document.querySelector(tag)?.shadowRoot;
  const button = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.trim() === label);
  const opened = root?.getElementById(button?.getAttribute('aria-controls') ?? '');
  return {
    expanded: button?.getAttribute('aria-expanded'),
    seen: (opened?.getBoundingClientRect().height ?? 0) > 0,
    rows: opened?.querySelectorAll('tbody tr').length ?? 0,
    captions: opened?.querySelectorAll('caption').length ?? 0,
    headings: [...(opened?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent?.trim()),
  };
}

/** What the page's own script noted, and who else was asked for something. */
export function noted() {
  const { notes } = window as unknown as { notes: Notes };
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  return { ...notes, elsewhere: asked.filter((name) => !name.startsWith(`${location.origin}/`)) };
}

/** What `watch.js` notes. */
export interface Notes {
  readonly stopped: readonly string[];
  readonly failed: readonly string[];
  readonly said: readonly string[];
  readonly events: readonly {
    readonly tag: string;
    readonly type: string;
    readonly view: Readonly<Record<string, string>>;
    readonly row: Readonly<Record<string, unknown>>;
  }[];
}

/** The row behind a point. */
export function rowOf(tag: string, row: number): Readonly<Record<string, unknown>> | undefined {
  return document.querySelector<ChartElement>(tag)?.rows[row];
}

/** The view that a chart shows. */
export function viewOf(tag: string): Readonly<Record<string, string>> {
  return document.querySelector<ChartElement>(tag)?.view ?? {};
}

/** The picture files of a chart: what is not plain in the SVG; the size of the PNG at twice the scale beside that of the SVG, and whether it shows anything. */
export async function savedPictures(tag: string) {
  const chart = document.querySelector<ChartElement>(tag);
  if (!chart) return null;
  await chart.updateComplete;
  let svg: string;
  let png: Blob;
  // A chart that is drawn anew for its width between the two is saved once more.
  do {
    svg = chart.toSVG();
    png = await chart.toPNG(2);
  } while (svg !== chart.toSVG());
  const bitmap = await createImageBitmap(png);
  const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const pixels = new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? []);
  const [, width, height] = /^<svg [^>]*viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  return {
    odd: [...svg.matchAll(/ (?:fill|stroke|stop-color)="(?!none"|#[0-9a-f]{6}"|url\(#)([^"]*)"/g)].map(
      ([, value]) => value,
    ),
    half: [bitmap.width / 2, bitmap.height / 2],
    size: [Number(width), Number(height)],
    /** Share of pixels that are not of the ground. */
    inked: pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length,
  };
}
