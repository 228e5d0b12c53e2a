import type { TopLevelSpec } from 'vega-lite';
import { breaksOnAxis } from '../../src/chart-types/change/breaks.ts';
import { changeBetween } from '../../src/chart-types/change/change-between.ts';
import type { ChangePlot } from '../../src/chart-types/change/plot.ts';
import { changeSpec } from '../../src/chart-types/change/change.ts';
import { comparisonSpec, type Comparison } from '../../src/chart-types/comparison/comparison.ts';
import { tallySpec } from '../../src/chart-types/tally/tally.ts';
import { projectionSpec } from '../../src/chart-types/trend/projection.ts';
import { units } from '../../src/chart-types/blocks/units.ts';
import { shareBars } from '../../src/chart-types/blocks/share-bar.ts';
import { blocksSpec, text } from '../../src/chart-types/blocks/blocks.ts';
import { timelineSpec } from '../../src/chart-types/timeline/timeline.ts';
import { breaksOnLines } from '../../src/chart-types/trend/breaks.ts';
import { changeOfLine } from '../../src/chart-types/trend/change-between.ts';
import type { TrendPlot } from '../../src/chart-types/trend/plot.ts';
import { annotations } from '../../src/layers/annotation.ts';
import { trendSpec } from '../../src/chart-types/trend/trend.ts';

const bar = (index: number): Comparison['bars'][number] => ({
  value: 100 - index * 40,
  names: [[`Called for by number ${index}`], [`Number ${index}`]],
  label: `£${100 - index * 40}m`,
  emphasis: (['point', 'against', 'context'] as const)[index % 3] ?? 'context',
});

const point = (index: number) => ({ year: 2010 + index, value: 60_000 + index * 2000 });
const counted = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Each chart type with some number of rows and everything that it can show. */
export const samples: Readonly<Record<string, (rows: number, width: number) => TopLevelSpec>> = {
  change: (rows, width) => {
    const bars = counted(rows).map((index) => ({
      period: `${2010 + index}/${11 + index}`,
      value: 3000 - index * 200,
      ...((index === 0 || index === rows - 1) && { label: `£${3 - index * 0.2}bn` }),
    }));
    const annotate = annotations((plot: ChangePlot) => [
      changeBetween(plot, bars, '−53%'),
      breaksOnAxis(plot, [1], 'Break in series: compare with care'),
    ]);
    return changeSpec({ bars, axisText: "'£' + datum.value + 'm'" }, { width, annotate });
  },
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
  'trend with gaps and kinds': (rows, width) =>
    trendSpec(
      {
        points: counted(rows).map((index) => ({
          ...point(index),
          ...(index % 4 === 1 && { gap: true }),
          ...(index % 4 === 2 && { kind: 'estimate' as const }),
        })),
        years: counted(rows).map((index) => 2010 + index),
      },
      { width },
    ),
  'comparison with gaps': (rows, width) =>
    comparisonSpec(
      {
        bars: counted(rows).map((index) => ({
          ...bar(index),
          ...(index % 3 === 1 && { value: null, label: 'No figure' }),
        })),
      },
      { width },
    ),
  trends: (rows, width) => {
    const half = Math.ceil(rows / 2);
    const line = (count: number, name: string, slope: number) =>
      counted(count).map((index) => ({
        year: 2010 + index,
        value: 4000 + index * slope,
        broken: index === 1,
        ...(index === count - 1 && { label: [[`${name} £4bn, up 5%`], [name, '£4bn, up 5%']] }),
      }));
    const [one, other] = [line(half, 'The first line', -200), line(rows - half, 'The other line', 200)];
    return trendSpec(
      {
        points: one,
        others: [{ points: other, look: 'against' }],
        years: counted(half).map((index) => 2010 + index),
        yearText: (year) => `${year}/${year - 1999}`,
        unit: 'GBP million',
        annotate: annotations((plot: TrendPlot) => [
          changeOfLine(plot, one, () => '−53%'),
          breaksOnLines(plot, [one, other], 'Breaks in series: take care'),
        ]),
      },
      { width },
    );
  },
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
          made: { year: 2022.15, text: 'Projected in May 2022 from March 2021’s count' },
        },
      },
      { width },
    ),
  proportion: (rows, width) =>
    blocksSpec(
      [
        text('One in some of them', { style: 'display' }),
        units({
          shape: 'dot',
          columns: 10,
          pitch: 30,
          density: 0.8,
          groups: counted(rows).map((row) => ({ count: row + 1, look: row === 0 ? 'filled' : 'pale', row })),
        }),
      ],
      { width },
    ),
  shares: (rows, width) =>
    blocksSpec(
      [
        shareBars(
          counted(rows).map((row) => ({
            name: String(2010 + row),
            share: row / 9,
            label: `${row}0%`,
            note: 'of some',
            row,
          })),
        ),
      ],
      { width },
    ),
  tally: (rows, width) =>
    tallySpec(
      {
        lines: [0, 1, 2].map((line) => ({
          name: `Theme ${line}`,
          marks: counted(rows)
            .filter((row) => row % 3 === line)
            .map((row) => ({ name: `Organisation ${row}`, slight: row % 2 === 1, row })),
        })),
        groups: [{ name: 'Welcome', members: counted(rows).map((row) => `Organisation ${row}`) }],
        key: { full: 'In substance', slight: 'In passing' },
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
  comparison: (rows, width) =>
    comparisonSpec({ bars: counted(rows).map(bar), gap: ['Gap: £40m'], context: 'Others' }, { width }),
};
