import type { FinishedView } from '../markup/finished-view.ts';
import type { DrawnChart } from './draw.ts';

/** Every view of a drawn chart, the default first, with what its files and pages are written from. */
export function finishedViews({ name, view, views, dated, version, report }: DrawnChart): FinishedView[] {
  return Object.entries({ '': view, ...views }).map(([key, drawn]) => ({
    name,
    key,
    view: drawn,
    details: drawn,
    dated,
    version,
    ...(report && { report }),
  }));
}
