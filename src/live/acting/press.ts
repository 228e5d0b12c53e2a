import type { View } from 'vega';
import { getOwn } from '../describe-spec/json.ts';
import { heldBy, HOVER, PRESS, type Selections } from './selections.ts';

/** Sends events to the elements of a drawing, as a pointer does. */
export interface Pressing {
  /** Sends the events of a press. One that chooses what is chosen already, and so would do nothing, lets go of it. */
  press(elements: readonly Element[], events: readonly string[], keys?: MouseEventInit): Promise<void>;
}

/** Events that were sent from here. */
const sent = new WeakSet<Event>();

/**
 * Lets the keyboard do in a drawing what a pointer does.
 *
 * The figure sends a click to the mark of a point when Enter is pressed, which Vega hears, and to the drawing when it is pressed there. What else a pointer would do on the way is added here: events that the spec listens to besides, marks that lie above, links of other marks of the row, and hovering when the focus comes and goes.
 *
 * @param linkOf The element whose mark is the link of a point.
 */
export function letPress(
  svg: SVGSVGElement,
  view: View,
  { pressed, events, legends }: Selections,
  linkOf: (row: number) => Element | undefined,
): Pressing {
  const names = [...new Set([...pressed, ...legends.map(({ selection }) => selection)])];
  const held = (): string => JSON.stringify(names.map((name) => heldBy(view, name)));
  const send = (element: Element, type: string, keys: MouseEventInit = {}): void => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const event = new PointerEvent(type, {
      bubbles: true,
      // A drag that a press has begun ends at the window.
      composed: type.endsWith('up'),
      cancelable: true,
      clientX: (left + right) / 2,
      clientY: (top + bottom) / 2,
      ...keys,
    });
    sent.add(event);
    element.dispatchEvent(event);
  };
  /** Clicks beside all marks, in each plot. */
  const letGo = async (): Promise<void> => {
    const grounds = [...svg.querySelectorAll('.background')].filter((ground) => !ground.closest('.role-legend'));
    for (const type of ['click', 'dblclick']) {
      const before = held();
      for (const ground of [svg, ...grounds]) send(ground, type);
      await view.runAsync();
      if (held() !== before) return;
    }
  };
  const unlessChanged = async (before: string): Promise<void> => {
    // The click itself is still on its way to Vega.
    await Promise.resolve();
    await view.runAsync();
    if (names.some((name) => heldBy(view, name).length) && held() === before) await letGo();
  };
  const onClick = (event: MouseEvent): void => {
    if (event.isTrusted || sent.has(event)) return;
    const mark = event.target as Element;
    if (mark === svg) {
      if (names.length) void letGo();
      return;
    }
    const { shiftKey, ctrlKey, metaKey } = event;
    const before = held();
    const keys = { shiftKey, ctrlKey, metaKey };
    const above = nearestTo(svg, mark);
    for (const type of PRESS) {
      const asked = events.has(type);
      if (type !== 'click' && asked) send(mark, type, keys);
      if (above && asked) send(above, type, keys);
    }
    const link = linkOf(Number(mark.getAttribute('data-row')));
    if (link && link !== mark) send(link, 'click', keys);
    if (pressed.length) void unlessChanged(before);
  };
  svg.addEventListener('click', onClick, { capture: true });
  const hover = (types: readonly string[]) => (event: Event) => {
    const mark = event.target as Element;
    if (!mark.hasAttribute('data-row')) return;
    for (const type of types)
      if (type.endsWith('out') || events.has(type))
        for (const element of [mark, nearestTo(svg, mark) ?? []].flat()) send(element, type);
  };
  if (HOVER.over.some((type) => events.has(type))) {
    // On the element around it: Chromium makes an SVG element that listens to the focus a stop of the Tab key.
    svg.parentElement?.addEventListener('focusin', hover(HOVER.over));
    svg.parentElement?.addEventListener('focusout', hover(HOVER.out));
  }
  // The figure and the page hear of what the reader did, and not of these.
  for (const type of [...PRESS, ...HOVER.over, ...HOVER.out])
    svg.addEventListener(type, (event) => {
      if (sent.has(event) && !event.composed) event.stopPropagation();
    });
  return {
    async press(elements, types, keys) {
      const before = held();
      for (const type of types) for (const element of elements) send(element, type, keys);
      await unlessChanged(before);
    },
  };
}

/** The element that takes the pointer for a mark, where the spec chooses the nearest mark. */
function nearestTo(svg: SVGSVGElement, mark: Element): Element | undefined {
  const item = itemOf(mark);
  return [...svg.querySelectorAll('path')].find((path) => {
    const above = itemOf(path);
    return getOwn(above, 'isVoronoi') === true && getOwn(above, 'datum') === item;
  });
}

/** The scenegraph item of an element; of a line, its first. */
function itemOf(element: Element): unknown {
  const item = Reflect.get(element, '__data__') as unknown;
  return Array.isArray(item) ? item[0] : item;
}
