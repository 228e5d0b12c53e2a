import { noUnit } from '../../words/quantity.ts';
import type { Figures } from '../dataset.ts';
import type { OwnType } from '../own-chart.ts';
import { isPercentage } from '../describe/measure-name.ts';

/** The most figures of which each can have a bar of its own. */
const BARS = 12;
/** How far shares of one whole may be from 100 in all: each of them was rounded. */
const ROUNDED = 1;

/** The type that figures ask for where their author names none: by what their places are, how many there are, and of which kind. */
export function chosenType(figures: Figures): OwnType {
  const { all, place, series } = figures;
  if (figures.value === null || (all.length > 0 && all.every(({ value, title }) => value === null && title !== null)))
    return 'timeline';
  if (place.kind === 'text') return areSharesOfOneWhole(figures) ? 'proportion' : 'comparison';
  if (all.some(({ kind }) => kind === 'projection')) return 'projection';
  return series === null && all.length <= BARS ? 'change' : 'trend';
}

/** Whether figures are percentages that come to 100 together, and so are clearly parts of one whole. */
function areSharesOfOneWhole({ all, series, value }: Figures): boolean {
  if (series !== null || all.length < 2 || all.length > BARS || !isPercentage(value?.unit ?? noUnit)) return false;
  const shares = all.flatMap((figure) => figure.value ?? []);
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.length === all.length && shares.every((share) => share >= 0) && Math.abs(sum - 100) <= ROUNDED;
}
