import * as tags from '../src/charts/index.ts';

/** A chart and what it finds, in its own words. */
export interface ListedChart {
  readonly tag: string;
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
}

/** Every chart as its tag alone shows it. */
export const chartList: readonly ListedChart[] = Object.values(tags).map(({ artifact: { name, view } }) => ({
  tag: `care-${name}`,
  headline: view.headline,
  subtitle: view.subtitle,
  summary: view.summary,
}));

/** The charts as a Markdown table: the finding, and a link to the page of the chart. */
export function chartLinks(): string {
  const rows = chartList.map(({ tag, headline }) => `| [${tag}](?path=/docs/charts-${tag}--docs) | ${headline} |`);
  return ['| Chart | What it finds |', '| --- | --- |', ...rows].join('\n');
}
