/**
 * An element for vega-embed to draw into, in a box.
 *
 * vega-embed empties it through an HTML sink, which Trusted Types forbid: here that takes no HTML.
 */
export function stage(box: Element): HTMLElement {
  const place = document.createElement('div');
  Object.defineProperty(place, 'innerHTML', {
    set() {
      place.replaceChildren();
    },
  });
  box.append(place);
  return place;
}
