import type { ChartHost } from './host.ts';

/** The charts of the page, by their tags. */
const charts = new Map<Element, ChartHost>();

let approach: IntersectionObserver | undefined;
let size: ResizeObserver | undefined;

/** The tags of charts that have come near, and are to be drawn. */
const waiting = new Set<Element>();

/** The frame in which the next of them is drawn; `undefined` where none waits. */
let turn: number | undefined;

/** Before the page is printed, all its charts count as near. */
function beforePrint(): void {
  for (const { nearViewport } of charts.values()) nearViewport();
}

/** Draws one a frame, so that many charts that come near together never block the page. */
function drawNext(): void {
  const [element] = waiting;
  waiting.delete(element as Element);
  charts.get(element as Element)?.nearViewport();
  turn = element && requestAnimationFrame(drawNext);
}

/**
 * Observes a chart: whether it is near the viewport, and its width. One observer of each kind serves all charts of the page.
 *
 * @returns Whether it is the first of the page and in the viewport: it need not wait for the observer, which reports after
 *     the next frame.
 */
export function observe(chart: ChartHost): boolean {
  const { element } = chart;
  if (charts.size === 0) addEventListener('beforeprint', beforePrint);
  charts.set(element, chart);
  // Without a box it would never come near, nor have a width.
  if (/^(contents|inline)$/.test(getComputedStyle(element).display)) element.style.display = 'block';
  size ??=
    globalThis.ResizeObserver &&
    new ResizeObserver((entries) => {
      // A frame later: the picture for another width has another height, and a page is told of an error where an
      // observer's work resizes what it observes.
      requestAnimationFrame(() => {
        for (const { target, contentRect } of entries) charts.get(target)?.resized(contentRect.width);
      });
    });
  size?.observe(element);
  if (typeof IntersectionObserver === 'undefined') {
    chart.nearViewport();
    return false;
  }
  // One screen ahead: the picture is painted before the reader scrolls to it.
  approach ??= new IntersectionObserver(
    (entries) => {
      // Those before it, once drawn, may push it away again.
      for (const { target, isIntersecting } of entries) waiting[isIntersecting ? 'add' : 'delete'](target);
      if (!turn) drawNext();
    },
    { rootMargin: '100% 0px' },
  );
  const { top, bottom } = element.getBoundingClientRect();
  const isFirst = charts.size < 2 && bottom > 0 && top < innerHeight;
  if (!isFirst) approach.observe(element);
  return isFirst;
}

/** Stops observing a chart. */
export function unobserve(element: Element): void {
  approach?.unobserve(element);
  size?.unobserve(element);
  charts.delete(element);
  if (charts.size === 0) removeEventListener('beforeprint', beforePrint);
}
