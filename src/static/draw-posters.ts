import type { TopLevelSpec } from 'vega-lite';
import type { Poster } from '../artifact.ts';
import { LIVE_WIDTHS } from '../layers/poster-widths.ts';
import { escaped } from '../markup/escaped.ts';
import { vegaConfig } from '../theme/vega-config.ts';

/** What a screen reader says of a drawing. */
interface Described {
  readonly label: string;
  readonly description: string;
}

/**
 * Draws a chart at every width that the element would draw it for, by the Vega of the author's project.
 *
 * @param spec Its spec for a width in CSS pixels.
 * @param prefix Begins every id in the drawings.
 * @throws {Error} where Vega is not installed.
 */
export async function drawPosters(
  spec: (width: number) => TopLevelSpec,
  prefix: string,
  described: Described,
): Promise<Poster[]> {
  const draw = await engine();
  const posters: Poster[] = [];
  for (const width of LIVE_WIDTHS) {
    const svg = asPoster(await draw(spec(width)), `${prefix}-${width}`, described);
    const [, wide = width, high = 0] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
    posters.push({ width: Number(wide), height: Number(high), svg });
  }
  return posters;
}

/** Vega and Vega-Lite, which only charts that are drawn now need. */
async function engine(): Promise<(spec: TopLevelSpec) => Promise<string>> {
  try {
    const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
    return async (spec) => {
      // Text widths are estimated, as in browsers, so that both draw the same. It is missing from Vega's types.
      (vega as unknown as { textMetrics: { canvas(measure: boolean): void } }).textMetrics.canvas(false);
      const logLevel = vega.Error;
      const view = new vega.View(vega.parse(compile(spec, { config: vegaConfig }).spec), {
        renderer: 'none',
        logLevel,
      });
      const svg = await view.toSVG();
      view.finalize();
      return svg;
    };
  } catch (error) {
    throw new Error(
      'This chart is drawn by Vega, which is not installed: run npm install vega@6 vega-lite@6 in your project.',
      { cause: error },
    );
  }
}

/** A tag of Vega's SVG: its name, attributes and end. */
const TAG = /<([\w-]+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>/g;

/** Attributes that only a Vega view or a file of its own needs. */
const NEEDLESS = /^(?:class|role|aria-.*|pointer-events|xmlns:xlink|version)$/;

/** Attributes with lengths, which are exact enough with one decimal. */
const LENGTHS = /^(?:d|transform|[xy][12]?|width|height)$/;

/** Vega's SVG as a poster: rows as `data-row`, the page's font, ids that no other drawing has, a name for screen readers. */
function asPoster(svg: string, prefix: string, { label, description }: Described): string {
  const drawn = svg
    .replace(/<path class="(?:back|fore)ground"[^>]*\/>/g, '')
    .replace(TAG, (_, name: string, attributes: string, end: string) => {
      const kept = [...attributes.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) =>
        attribute(name, key, value, prefix),
      );
      return `<${name}${kept.join('')}${end}>`;
    });
  const start = drawn.indexOf('>');
  const name = ` role="img" aria-label="${escaped(label)}" paint-order="stroke"`;
  return `${drawn.slice(0, start)}${name}><desc>${escaped(description)}</desc>${drawn.slice(start + 1)}`;
}

function attribute(tag: string, name: string, value: string, prefix: string): string {
  const row = name === 'aria-label' && /^row-(\d+)$/.exec(value)?.[1];
  if (row) return ` data-row="${row}"`;
  if (NEEDLESS.test(name) || (name === 'font-family' && value === 'sans-serif')) return '';
  if (name === 'id') return ` id="${prefix}-${value}"`;
  if (LENGTHS.test(name) && tag !== 'svg')
    return ` ${name}="${value.replace(/(?<![\d.])\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))))}"`;
  return ` ${name}="${value.replace(/url\(#/g, `url(#${prefix}-`)}"`;
}
