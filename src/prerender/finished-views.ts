import { viewKey } from '../artifact.ts';
import type { FinishedView } from '../markup/finished-view.ts';
import type { DrawnChart } from './draw.ts';

/** Every view of a drawn chart, the default first, with what its files and pages are written from. */
export function finishedViews({ name, options, view, views, dated, version, report }: DrawnChart): FinishedView[] {
  return [view, ...Object.values(views)].map((drawn) => ({
    name,
    key: viewKey(options, drawn.choice),
    view: drawn,
    details: drawn,
    dated,
    version,
    ...(report && { report }),
  }));
}
