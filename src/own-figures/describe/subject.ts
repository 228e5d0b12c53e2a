import type { Dataset } from '../dataset.ts';
import { headlineSubject, subjectOf } from './measure-name.ts';

/** What a long name of a measure may begin with, and be called by in a headline. */
const CALLED = /^(?:proportion|percentage|share|number|rate|total|cost)\b/i;

/** What is measured, as the subject of a headline: `Spending`, `The percentage`; of a long name only what it begins with. */
export function subjectInHeadline(figures: Dataset): string {
  const whole = subjectOf(figures);
  return (
    headlineSubject(figures) ||
    (/^The \w+$/.test(whole) ? whole : `The ${CALLED.exec(whole)?.[0].toLowerCase() ?? 'figure'}`)
  );
}
