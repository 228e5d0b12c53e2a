import type axe from 'axe-core';
import type { Page } from 'playwright';

/** Where a text needs less contrast than this with what lies under it, WCAG 1.4.3 is not met. */
const LEAST = 4.5;

/** Texts with too little contrast among those that axe left undecided, in words; `null` where another drawing has taken their place meanwhile. */
export async function drawnContrasts(page: Page): Promise<string[] | null> {
  const measured = await page.evaluate(() => {
    const { color } = (window as unknown as { axe: typeof axe }).axe.commons as unknown as Colours;
    const parse = (text: string): Colour => {
      const parsed = new color.Color();
      parsed.parseString(text);
      return parsed;
    };

    /** The colour of the figure or the tooltip under an element; a tooltip paints its surface as an image. */
    function surface(element: Element | null): Colour {
      for (let at = element; at; at = at.parentElement ?? ((at.getRootNode() as ShadowRoot).host || null)) {
        const { backgroundColor, backgroundImage } = getComputedStyle(at);
        const [painted] = /(?:rgb|color|lab|oklch)a?\([^)]*\)/.exec(backgroundImage) ?? [];
        const colour = parse(painted ?? backgroundColor);
        if (colour.alpha === 1) return colour;
      }
      return parse('rgb(255, 255, 255)');
    }

    /** Colours under a text of a drawing: of its halo, else of what is drawn below its beginning, its middle and its end. */
    function under(text: SVGTextElement): Colour[] {
      const { fill, stroke, paintOrder } = getComputedStyle(text);
      // A halo over its letters hides them.
      if (stroke !== 'none') return [parse(paintOrder.startsWith('stroke') ? stroke : fill)];
      const { left, top, width, height } = text.getBoundingClientRect();
      return [0.1, 0.5, 0.9].map((share) => {
        const shape = (text.getRootNode() as ShadowRoot)
          .elementsFromPoint(left + width * share, top + height / 2)
          .find(
            (found) =>
              found instanceof SVGGeometryElement &&
              getComputedStyle(found).fill !== 'none' &&
              text.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_PRECEDING,
          );
        if (!shape) return surface(text);
        const { fill, fillOpacity, opacity } = getComputedStyle(shape);
        const painted = parse(fill);
        painted.alpha *= Number(fillOpacity) * Number(opacity);
        return color.flattenColors(painted, surface(text));
      });
    }

    const { undecided } = window as unknown as { undecided: Element[] };
    if (undecided.some((element) => !element.isConnected)) return null;
    return undecided.map((element) => {
      const { fill, color: ink } = getComputedStyle(element);
      const drawn = element instanceof SVGTextElement;
      const ratios = (drawn ? under(element) : [surface(element)]).map((below) =>
        color.getContrast(below, parse(drawn ? fill : ink)),
      );
      return { text: element.textContent?.trim() ?? '', ratio: Math.min(...ratios) };
    });
  });
  if (!measured) return null;
  return measured
    .filter(({ ratio }) => !(ratio >= LEAST))
    .map(({ text, ratio }) => `contrast: “${text}” has ${ratio.toFixed(2)} to 1 with what lies under it`);
}

/** A colour as axe reads it. */
interface Colour {
  alpha: number;
  parseString(text: string): void;
}

/** What axe computes contrasts with. */
interface Colours {
  readonly color: {
    readonly Color: new () => Colour;
    flattenColors(above: Colour, below: Colour): Colour;
    getContrast(below: Colour, above: Colour): number;
  };
}
