import { contrasts } from './contrasts.ts';

/** Pairs of colours that the console has warned of on this page. */
const seen = new Set<string>();

/**
 * Warns the page's author on the console of every token whose contrast with its background is too low. Loaded by points.ts
 * for a chart whose page overrides a colour.
 */
export function contrast(host: HTMLElement): void {
  const drawing = host.shadowRoot?.querySelector('.plot svg');
  if (!drawing || matchMedia('(forced-colors: active)').matches) return;
  const style = getComputedStyle(host);
  const written = (token: string, colour: string): string =>
    `--care-${token} ${style.getPropertyValue(`--care-${token}`).trim() || colour}`;
  const drawn = new Set(drawing.innerHTML.match(/(?<=--_)series-[\w-]+/g));
  for (const { token, paints, on, colour, ground, ratio, needs } of contrasts(host, drawn)) {
    const pair = [token, colour, ground].join();
    if (ratio >= needs || seen.has(pair)) continue;
    seen.add(pair);
    const surface = `${written('surface', ground)}${on === 'surface' ? '' : ` over ${ground}`}`;
    const name = on === 'tooltip' ? `a tooltip, which is ${ground},` : surface;
    console.warn(
      `care-charts: <${host.localName}> ${written(token, colour)} on ${name} has a contrast of ${Math.floor(ratio * 10) / 10} to 1; ${paints} needs ${needs} to 1`,
    );
  }
}
