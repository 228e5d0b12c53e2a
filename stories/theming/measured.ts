import { type Contrast, contrasts } from '../../src/element/contrast/contrasts.ts';
import { colours } from '../../src/theme/tokens.ts';
import type { Scheme } from './own-theme.ts';

/** The contrasts of a look on pages of one scheme. */
export interface Measured {
  readonly scheme: Scheme;
  readonly contrasts: readonly Contrast[];
}

const SERIES = colours.flatMap(({ name }) => (name.startsWith('series-') ? [name] : []));

/** Measures all colours of a chart as they are painted, by the computation that warns authors on the console. */
export function measure(chart: HTMLElement, scheme: Scheme): Measured {
  return { scheme, contrasts: contrasts(chart, SERIES) };
}

/** A contrast as it is said: rounded down, so that 4.49 is not called enough. */
export function toOne({ ratio }: Contrast): string {
  return `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;
}

export const isEnough = ({ ratio, needs }: Contrast): boolean => ratio >= needs;

const WHERE: Readonly<Record<Contrast['on'], string>> = {
  surface: 'on the surface',
  'surface over the page': 'on the page that shows through',
  tooltip: 'in a tooltip',
};

/** Whether a look can be read, as sentences: the first says whether, each of the others what falls short. */
export function verdict(measured: readonly Measured[]): string[] {
  const all = measured.flatMap(({ scheme, contrasts }) => contrasts.map((contrast) => ({ scheme, contrast })));
  const short = all.filter(({ contrast }) => !isEnough(contrast));
  if (short.length === 0)
    return [
      `All ${all.length} pairs of colours can be told apart: text has 4.5 to 1 or more, marks and the focus ring 3 to 1 or more.`,
    ];
  return [
    `${short.length} of ${all.length} pairs of colours cannot be told apart well enough.`,
    ...short.map(
      ({ scheme, contrast }) =>
        `--care-${contrast.token} ${WHERE[contrast.on]} of a ${scheme} page has ${toOne(contrast)}; ${contrast.paints} needs ${contrast.needs} to 1.`,
    ),
  ];
}
