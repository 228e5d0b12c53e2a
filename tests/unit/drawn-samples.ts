import type { TopLevelSpec } from 'vega-lite';
import { changeSpec } from '../../src/types/change.ts';
import { comparisonSpec, type ComparisonBar } from '../../src/types/comparison.ts';
import { projectionSpec } from '../../src/types/projection.ts';
import { timelineSpec } from '../../src/types/timeline.ts';
import { trendSpec } from '../../src/types/trend.ts';

const bar = (index: number): ComparisonBar => ({
  value: 100 - index * 40,
  names: [[`Called for by number ${index}`], [`Number ${index}`]],
  label: `£${100 - index * 40}m`,
  emphasis: (['point', 'against', 'context'] as const)[index % 3] ?? 'context',
  part: index === 2,
});

const point = (index: number) => ({ year: 2010 + index, value: 60_000 + index * 2000 });
const counted = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Each chart type with some number of rows and everything that it can show. */
export const samples: Readonly<Record<string, (rows: number, width: number) => TopLevelSpec>> = {
  change: (rows, width) =>
    changeSpec(
      {
        bars: counted(rows).map((index) => ({
          period: `${2010 + index}/${11 + index}`,
          value: 3000 - index * 200,
          ...((index === 0 || index === rows - 1) && { label: `£${3 - index * 0.2}bn` }),
        })),
        axisText: "'£' + datum.value + 'm'",
        seriesBreak: { before: [1], wordings: ['Break in series', 'Break'] },
      },
      { width },
    ),
  trend: (rows, width) =>
    trendSpec(
      {
        points: counted(rows).map((index) => ({
          ...point(index),
          ...((index === 0 || index === rows - 1) && { label: `${60 + index * 2},000 in ${2010 + index}` }),
        })),
        years: counted(rows).map((index) => 2010 + index),
      },
      { width },
    ),
  projection: (rows, width) =>
    projectionSpec(
      {
        points: counted(rows).map(point),
        years: [2010, 2032],
        projection: {
          from: { year: 2021, value: 80_000 },
          to: { year: 2032, value: 100_000 },
          row: rows,
          wordings: [['Projection made in 2022: approaching 100,000'], ['Projection:', 'approaching 100,000']],
          remark: 'The path is illustrative',
        },
      },
      { width },
    ),
  timeline: (rows, width) =>
    timelineSpec(
      {
        tracks: ['Review', 'Government', 'Parliament', 'Sector'],
        events: counted(rows).map((index) => ({
          date: [`${2020 + index / 2}`, `${2020 + (index - 1) / 2}-11-${10 + index}`][index % 2] ?? '',
          track: ['Review', 'Government', 'Parliament', 'Sector'][index % 4] ?? '',
          title: `Milestone number ${index} has a title of quite some length`,
          turn: index === 2,
        })),
      },
      { width },
    ),
  comparison: (rows, width) => comparisonSpec({ bars: counted(rows).map(bar), gap: ['Gap: £40m'] }, { width }),
};
