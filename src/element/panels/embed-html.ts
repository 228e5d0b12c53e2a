import type { Poster } from '../../artifact.ts';
import type { EmbedCode, Embedded } from '../../markup/embed-codes.ts';
import { htmlCode, isDrawn } from '../../markup/html-code.ts';
import { plainDrawing, withFallbacks } from '../../markup/plain-drawing.ts';
import { svgFile, svgNode } from '../../markup/svg-node.ts';
import type { TokenValues } from '../../markup/theme-colours.ts';
import { colours } from '../../theme/tokens.ts';
import { ColourProbe } from '../saving/colours.ts';
import { seenOnPage } from '../saving/seen-drawing.ts';

/** The widths of the drawings that a code has in itself, in CSS pixels: a phone, a column, a page. More would make it long. */
const WIDTHS = new Set([244, 380, 594]);

/** The code `html` of a view. Where no file shows what the page does, the drawings are in the code itself, as the page shows them. */
export function shownHTML(embedded: Embedded, figure: ShadowRoot): EmbedCode {
  const { finished, own = [], script } = embedded;
  const { view } = finished;
  if (script && !own.some(isDrawn)) return htmlCode(embedded);
  const drawn = view.posters.length ? view.posters.filter(({ width }) => WIDTHS.has(width)) : shownDrawing(figure);
  return htmlCode({
    ...embedded,
    finished: { ...finished, view: { ...view, posters: inPageFont(drawn, figure) } },
    tokens: shownColours(figure),
  });
}

/** The values of all colours, as the page shows them now. */
function shownColours(figure: ShadowRoot): TokenValues {
  const probe = new ColourProbe(figure);
  const values = colours.map(({ name }) => {
    const { hex, opacity } = probe.plain(`var(--_${name})`);
    const alpha = Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0');
    return [name, opacity < 1 ? `${hex}${alpha}` : hex] as const;
  });
  probe.remove();
  return Object.fromEntries(values);
}

/** The drawing as it is on the page now, for a view that no build drew. */
function shownDrawing(figure: ShadowRoot): Poster[] {
  const drawing = figure.querySelector<SVGSVGElement>('.plot svg');
  if (!drawing) return [];
  const probe = new ColourProbe(figure);
  const plot = plainDrawing(seenOnPage(drawing), (colour) => probe.plain(colour));
  probe.remove();
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  return [{ width, height, svg: svgFile(svgNode('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, plot)) }];
}

/** Drawings in the font of the page: a picture of its own inherits none. */
function inPageFont(posters: readonly Poster[], figure: ShadowRoot): Poster[] {
  const plot = figure.querySelector('.plot');
  const family = plot ? withFallbacks(getComputedStyle(plot).fontFamily).replaceAll('"', "'") : 'sans-serif';
  return posters.map((poster) => ({
    ...poster,
    svg: poster.svg.replace(/^(<svg[^>]*>)([^]*)(<\/svg>)$/, (_, start: string, content: string, end: string) =>
      [start, `<g font-family="${family}">`, content, '</g>', end].join(''),
    ),
  }));
}
