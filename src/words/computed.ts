import type { ComputedFigure } from '../data/computed.ts';
import type { Evidence } from '../data/evidence.ts';
import { count, money, qualified } from './numbers.ts';

const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const WRITTEN: Readonly<Record<ComputedFigure['unit'], (value: number) => string>> = {
  percent: (value) => `${tenths.format(value)}%`,
  'GBP million': (millions) => money(millions, 3),
  GBP: (pounds) => `£${count(pounds)}`,
  times: (value) => `${tenths.format(value)} times`,
  children: count,
  'missed opportunities': count,
};

/** A computed figure with its qualifier and unit, exact enough to be checked: `46.6%`, `£2.523bn`, `about 3.4 times`. */
export function computedValue(figure: ComputedFigure, evidence: Evidence): string {
  return qualified(figure.qualifier ?? null, WRITTEN[figure.unit](figure.value(evidence)));
}
