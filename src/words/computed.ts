import type { ComputedFigure } from '../data/computed/computed-figure.ts';
import type { NationalEvidence } from '../data/evidence.ts';
import { count, decimal, money, qualified } from './numbers.ts';

/**
 * A computed figure with its qualifier and unit: `47%`, `£2.523bn`, `about 3 times`.
 *
 * @param decimals Most decimals of a percentage or a ratio, default 0; with 1, `46.6%`.
 */
export function computedValue(figure: ComputedFigure, evidence: NationalEvidence, decimals = 0): string {
  const value = figure.value(evidence);
  const text = decimal(value, decimals);
  const written: Readonly<Record<ComputedFigure['unit'], () => string>> = {
    percent: () => `${text}%`,
    times: () => `${text} times`,
    'GBP million': () => money(value, 3),
    GBP: () => `£${count(value)}`,
    children: () => count(value),
    'missed opportunities': () => count(value),
  };
  return qualified(figure.qualifier ?? null, written[figure.unit]());
}
