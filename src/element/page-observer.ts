/** Callbacks from the shared observers. */
export interface ObservedChart extends HTMLElement {
  /** The chart has come near the viewport, or the page is about to be printed. */
  pageNear(width: number): void;
  /** The chart has become this wide. */
  pageResized(width: number): void;
}

let approach: IntersectionObserver | undefined;
let size: ResizeObserver | undefined;
const watched = new Set<ObservedChart>();

/** Prints what has loaded, wherever it stands on the page. */
function beforePrint(): void {
  for (const chart of watched) chart.pageNear(chart.offsetWidth);
}

const coming: { readonly chart: ObservedChart; readonly width: number }[] = [];

/** Tells one chart a frame, so that many that come near together never hold up the page. */
function tellNext(): void {
  const next = coming[0];
  next?.chart.pageNear(next.width);
  requestAnimationFrame(() => {
    coming.shift();
    if (coming.length) tellNext();
  });
}

/** Starts telling a chart of the page. One observer of each kind serves every chart. */
export function watch(chart: ObservedChart): void {
  if (watched.size === 0) addEventListener('beforeprint', beforePrint);
  watched.add(chart);
  size ??=
    globalThis.ResizeObserver &&
    new ResizeObserver((entries) => {
      // A frame later: the picture for another width has another height, and an observer whose work resizes what it
      // observes is reported to the page as an error.
      requestAnimationFrame(() => {
        for (const { target, contentRect } of entries) (target as ObservedChart).pageResized(contentRect.width);
      });
    });
  size?.observe(chart);
  if (typeof IntersectionObserver === 'undefined') {
    chart.pageNear(chart.offsetWidth);
    return;
  }
  // One screen ahead: the picture stands before the reader scrolls to it.
  approach ??= new IntersectionObserver(
    (entries) => {
      const idle = coming.length === 0;
      for (const { target, isIntersecting, boundingClientRect } of entries)
        if (isIntersecting) {
          approach?.unobserve(target);
          coming.push({ chart: target as ObservedChart, width: boundingClientRect.width });
        }
      if (idle && coming.length) tellNext();
    },
    { rootMargin: '100% 0px' },
  );
  approach.observe(chart);
}

/** Stops telling a chart of the page. */
export function unwatch(chart: ObservedChart): void {
  approach?.unobserve(chart);
  size?.unobserve(chart);
  watched.delete(chart);
  if (watched.size === 0) removeEventListener('beforeprint', beforePrint);
}
