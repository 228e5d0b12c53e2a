/** What a page notes of itself while it is opened. Times are milliseconds since navigation. */
export interface Noted {
  /** The first frame with the drawing of any chart in view, and with those of all. */
  first?: number;
  last?: number;
  /** The first frame in which a pointer on a mark was told its figure. */
  told?: number;
  /** By how much tasks were longer than 50 ms. */
  blocking: number;
  /** The longest task. */
  longest: number;
  /** How much has moved, as browsers score it. */
  shift: number;
}

/** What the script of a peer says where its drawing cannot be asked, as that of a canvas. */
interface Page {
  noted: Noted;
  /** Where a mark of the first chart is, in the window. */
  spot?: () => { x: number; y: number } | null;
  /** Whether a figure is told. */
  told?: () => boolean;
}

/** Notes drawings, long tasks and what moves. Runs in the page, before anything else: names nothing outside itself. */
export function watch(): void {
  const noted: Noted = { blocking: 0, longest: 0, shift: 0 };
  const page = document as unknown as Page;
  page.noted = noted;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      noted.blocking += duration - 50;
      noted.longest = Math.max(noted.longest, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** All elements of a chart, in its shadow roots too. */
  const within = function* (root: ParentNode): Generator<Element> {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* within(element.shadowRoot);
    }
  };
  const drawings = (section: Element): Element[] =>
    [...within(section)].filter((element) => {
      if (!['svg', 'canvas', 'img'].includes(element.localName)) return false;
      if (element instanceof HTMLImageElement && !(element.complete && element.naturalWidth)) return false;
      const { width, height } = element.getBoundingClientRect();
      return (
        width > 100 && height > 50 && (element.localName !== 'svg' || element.querySelector('path, rect') !== null)
      );
    });
  const inView = (): Element[] =>
    [...document.querySelectorAll('section')].filter((section) => section.getBoundingClientRect().top < innerHeight);

  page.spot ??= () => {
    const [section] = document.querySelectorAll('section');
    const marks = (section ? drawings(section) : []).flatMap((drawing) =>
      [...drawing.querySelectorAll('circle, path, [data-row]')].filter((mark) => {
        const { width, height } = mark.getBoundingClientRect();
        return width > 3 && width < 30 && height > 3 && height < 30;
      }),
    );
    const mark = marks[marks.length >> 1];
    if (!mark) return null;
    const { x, y, width, height } = mark.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const TIPS =
    '.tooltip, #vg-tooltip-element.visible, .vcl-tooltip, [aria-label="tip"] > *, [style*="z-index: 9999999"]';
  /** Where tips of the first chart are: in it, or in the page beside all. To look through every chart would cost the page time. */
  const nearFirst = (): Element[] =>
    [...document.querySelectorAll('section:first-of-type, body > :not(section)')].flatMap((element) => [
      element,
      ...within(element),
    ]);
  page.told ??= () =>
    nearFirst().some((element) => {
      if (!element.matches(TIPS) || !element.textContent?.trim()) return false;
      const { width, height } = element.getBoundingClientRect();
      const { visibility, opacity } = getComputedStyle(element);
      return width > 20 && height > 10 && visibility !== 'hidden' && Number(opacity) > 0;
    });

  /** After the work of this frame. */
  const note = (what: 'first' | 'last' | 'told'): void => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => (noted[what] ??= performance.now()));
    port1.start();
    port2.postMessage(null);
  };
  const lookForDrawings = (): void => {
    const isLoading = document.readyState === 'loading';
    const sections = inView();
    // The last may be there in part.
    const drawn = (isLoading ? sections.slice(0, -1) : sections).filter((section) => drawings(section).length);
    if (drawn.length) note('first');
    if (!isLoading && drawn.length > 0 && drawn.length === sections.length) note('last');
  };
  const look = (): void => {
    if (noted.last === undefined) lookForDrawings();
    if (noted.told === undefined && noted.last !== undefined && page.told?.()) note('told');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
