/** A text as it is painted. */
export interface PaintedText {
  readonly text: string;
  readonly colour: string;
  /** Everything that some of its letters stand on, each with what lies below it as far as it is opaque. */
  readonly on: readonly (readonly string[])[];
  /** At least 18.66 pixels and bold, or 24 pixels. */
  readonly large: boolean;
}

/** A mark, or a part of a control, as it is painted. */
export interface PaintedMark {
  readonly what: string;
  readonly colour: string;
  readonly on: readonly string[];
}

/** A chart as it is painted. */
export interface Painted {
  readonly chart: string;
  readonly texts: readonly PaintedText[];
  readonly marks: readonly PaintedMark[];
}

/** Reads the paint of every chart of the page it runs in. It runs in the browser: everything it needs is in it. */
export function paintOf(): Painted[] {
  const parentOf = (element: Element): Element | null =>
    element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  /** Backgrounds from an element down to the page. */
  const backgrounds = (element: Element | null): string[] =>
    element ? [getComputedStyle(element).backgroundColor, ...backgrounds(parentOf(element))] : ['Canvas'];
  const isLarge = ({ fontSize, fontWeight }: CSSStyleDeclaration): boolean =>
    Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
  const painted = (element: Element, paint: string): string | null =>
    element.closest(`[${paint}]`)?.getAttribute(paint) ?? null;
  const named = (element: Element): string =>
    `${element.localName} ${painted(element, 'fill') ?? ''} ${painted(element, 'stroke') ?? ''} ${element.getAttribute('data-row') ?? ''}`;

  const shapesOf = (svg: SVGSVGElement): SVGGeometryElement[] =>
    [...svg.querySelectorAll<SVGGeometryElement>('path, rect, line, circle')].filter(
      (shape) =>
        !['var(--_grid)', 'var(--_surface)'].includes(painted(shape, 'stroke') ?? '') &&
        shape.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
  const isFilled = (shape: Element): boolean => shape.localName !== 'line' && getComputedStyle(shape).fill !== 'none';

  /** Paint below the letters of a text of the picture. */
  const under = (text: SVGTextElement, shapes: readonly SVGGeometryElement[], surface: string[]): string[][] => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const near = shapes
      .filter((shape) => {
        const box = shape.getBoundingClientRect();
        return isFilled(shape) && box.left < right && left < box.right && box.top < bottom && top < box.bottom;
      })
      .map((shape) => ({ shape, fill: getComputedStyle(shape).fill, matrix: shape.getScreenCTM()?.inverse() }));
    if (!near.length) return [surface];
    const found = new Set<string>();
    for (let x = left + 1; x < right; x += 2)
      for (let y = top + 2; y < bottom - 2; y += 2) {
        const over = near.filter(({ shape, matrix }) =>
          shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix)),
        );
        found.add(
          over
            .map(({ fill }) => fill)
            .toReversed()
            .join('|'),
        );
      }
    return [...found].map((fills) => [...fills.split('|').filter(Boolean), ...surface]);
  };

  const ofPicture = (svg: SVGSVGElement): { texts: PaintedText[]; marks: PaintedMark[] } => {
    const shapes = shapesOf(svg);
    const surface = backgrounds(svg);
    return {
      texts: [...svg.querySelectorAll('text')].map((text) => {
        const style = getComputedStyle(text);
        return { text: text.textContent, colour: style.fill, on: under(text, shapes, surface), large: isLarge(style) };
      }),
      marks: shapes.map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        const outlined = painted(shape, 'stroke') !== null && stroke !== 'none';
        return { what: named(shape), colour: isFilled(shape) && !outlined ? fill : stroke, on: surface };
      }),
    };
  };

  const wordsOf = (root: ShadowRoot): PaintedText[] =>
    [...root.querySelectorAll<HTMLElement>('figure *')].flatMap((element) => {
      const text = [...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent?.trim())
        .join('');
      if (!text || element.closest('svg') || !element.checkVisibility()) return [];
      const style = getComputedStyle(element);
      return [{ text, colour: style.color, on: [backgrounds(element)], large: isLarge(style) }];
    });

  /** What says which control is chosen, where a number goes, what is slid, and where the focus is. */
  const partsOf = (root: ShadowRoot): PaintedMark[] => {
    const parts: PaintedMark[] = [];
    const add = (what: string, element: Element, colour: string): void =>
      void parts.push({ what, colour, on: backgrounds(parentOf(element)) });
    for (const label of root.querySelectorAll('label:has(:checked)'))
      add('line under what is chosen', label, getComputedStyle(label).textDecorationColor);
    for (const input of root.querySelectorAll('[type="number"]'))
      add('border of an input', input, getComputedStyle(input).borderTopColor);
    for (const input of root.querySelectorAll('[type="range"]'))
      add('slider', input, getComputedStyle(input).accentColor);
    const plot = root.querySelector<HTMLElement>('.plot');
    if (plot) {
      plot.style.outlineColor = 'var(--_focus)';
      add('focus ring', plot, getComputedStyle(plot).outlineColor);
    }
    return parts;
  };

  return [...document.querySelectorAll<HTMLElement>('[data-view]')].map((chart) => {
    const root = chart.shadowRoot;
    const svg = root?.querySelector<SVGSVGElement>('.plot svg');
    if (!root || !svg) throw new Error(`${chart.localName} has no picture`);
    const { texts, marks } = ofPicture(svg);
    return {
      chart: `${chart.localName} (${chart.dataset['view']})`,
      texts: [...texts, ...wordsOf(root)],
      marks: [...marks, ...partsOf(root)],
    };
  });
}
