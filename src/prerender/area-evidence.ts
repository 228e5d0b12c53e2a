import { choices } from '../artifact.ts';
import type { Evidence } from '../data/evidence.ts';
import type { ChartDefinition } from '../definition/chart-definition.ts';
import { viewOf } from '../definition/describe-view.ts';
import { chartOptions } from '../definition/options.ts';

/** Tables of which a chart by area needs a few rows: those that tell of its own figures. */
const TOLD = ['sources', 'releases', 'conflicts', 'claims'] as const;

/**
 * The rows of evidence that a browser needs to show a chart for any area: whole tables of figures, and of the tables of
 * sources, releases and conflicts what tells of those figures.
 *
 * @param chart The definition for one area.
 */
export function areaEvidence(chart: ChartDefinition, evidence: Evidence): Evidence {
  const read = new Set<string>();
  const watched = new Proxy(evidence, {
    get: (tables, name: keyof Evidence) => (read.add(name), tables[name]),
  });
  const views = choices(chartOptions(chart)).map((choice) => viewOf(chart, watched, choice));
  const figures = Object.entries(evidence).filter(([name]) => read.has(name) && !TOLD.some((told) => told === name));
  const cited = new Set(figures.flatMap(([, rows]) => rows.flatMap((row) => ('source' in row ? row.source : []))));
  for (const choice of choices(chartOptions(chart)))
    for (const id of chart.background?.(choice, chart.rows(evidence, choice), evidence) ?? []) cited.add(id);
  const needed: Evidence = {
    ...(Object.fromEntries(Object.keys(evidence).map((name) => [name, []])) as unknown as Evidence),
    ...(Object.fromEntries(figures) as unknown as Evidence),
    sources: evidence.sources.filter(({ id }) => cited.has(id)),
    releases: evidence.releases.filter(({ source }) => source !== null && cited.has(source)),
    conflicts: evidence.conflicts.filter((conflict) => conflict.chart === chart.name && conflict.claims === null),
  };
  const again = choices(chartOptions(chart)).map((choice) => viewOf(chart, needed, choice));
  if (JSON.stringify(again) !== JSON.stringify(views))
    throw new Error(`${chart.name} gives other views of an area from the rows that it needs than from all rows`);
  return needed;
}
