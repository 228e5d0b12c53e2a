import type { Poster } from '../../artifact.ts';
import type { Embedded } from '../../markup/embed-codes.ts';
import { plainDrawing, withFallbacks } from '../../markup/plain-drawing.ts';
import { svgFile, svgNode } from '../../markup/svg-node.ts';
import type { TokenValues } from '../../markup/theme-colours.ts';
import { colours } from '../../theme/tokens.ts';
import { ColourProbe } from '../saving/colours.ts';
import { seenOnPage } from '../saving/seen-drawing.ts';

/** The widths of the drawings that a code has in itself, in CSS pixels: a phone, a column, a page. More would make it long. */
const WIDTHS = new Set([244, 380, 594]);

/** A view with drawings that look as those of the page do: some of its widths in the page’s colours, or the one that is shown. */
export function asShown(embedded: Embedded, figure: ShadowRoot): Embedded {
  const { finished } = embedded;
  const { posters } = finished.view;
  const drawn = posters.length ? posters.filter(({ width }) => WIDTHS.has(width)) : shownDrawing(figure);
  return {
    ...embedded,
    finished: { ...finished, view: { ...finished.view, posters: drawn } },
    tokens: shownTokens(figure),
  };
}

/** The values of all colours and the font, as the page shows them now. */
function shownTokens(figure: ShadowRoot): TokenValues {
  const probe = new ColourProbe(figure);
  const values = colours.map(({ name }) => {
    const { hex, opacity } = probe.plain(`var(--_${name})`);
    const alpha = Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0');
    return [name, opacity < 1 ? `${hex}${alpha}` : hex] as const;
  });
  probe.remove();
  const plot = figure.querySelector('.plot');
  return {
    ...Object.fromEntries(values),
    // A picture inherits no font.
    ...(plot && { font: withFallbacks(getComputedStyle(plot).fontFamily) }),
  };
}

/** The drawing as it is on the page now, for a view that no build drew. */
function shownDrawing(figure: ShadowRoot): Poster[] {
  const drawing = figure.querySelector<SVGSVGElement>('.plot svg');
  if (!drawing) return [];
  const probe = new ColourProbe(figure);
  const plot = plainDrawing(seenOnPage(drawing), (colour) => probe.plain(colour));
  probe.remove();
  const viewBox = drawing.getAttribute('viewBox') ?? '';
  const [, , width = 0, height = 0] = viewBox.split(/[\s,]+/).map(Number);
  return [{ width, height, svg: svgFile(svgNode('svg', { width, height, viewBox }, plot)) }];
}
