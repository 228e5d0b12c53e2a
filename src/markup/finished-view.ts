import type { ChartArtifact, ChartView, ViewDetails } from '../artifact.ts';

/** A view of a chart with everything that its files and pages are written from. */
export interface FinishedView extends Pick<ChartArtifact, 'name' | 'dated' | 'version' | 'report'> {
  /** The name of the view, from `viewKey()`; empty for the default view. */
  readonly key: string;
  readonly view: ChartView;
  readonly details: ViewDetails;
}

/** The name of the view's files, without an ending: `funding-gap`, `funding-gap.measure-per-year`. */
export function fileOf({ name, key }: Pick<FinishedView, 'name' | 'key'>): string {
  return [name, key].filter(Boolean).join('.');
}

/** The source line: publishers and years, and the date of the evidence where it has one. */
export function sourceLine({ view, dated }: Pick<FinishedView, 'view' | 'dated'>): string {
  return `Source: ${view.credits}.${dated ? ` Evidence as of ${dated}.` : ''}`;
}

/** The licences of the rows and of the chart, as *About this figure* says it; empty where it says none. */
export function licenceOf({ details }: FinishedView): string {
  const section = details.about.find(({ heading }) => heading === 'Licence');
  return section?.paragraphs.join(' ') ?? '';
}
