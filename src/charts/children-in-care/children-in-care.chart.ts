import type { Evidence } from '../../data/evidence.ts';
import { ends, evidenceKeys, find } from '../../data/find.ts';
import { percentChange } from '../../data/spending.ts';
import { defineChart } from '../../definition/chart-definition.ts';
import { projectionSpec } from '../../chart-types/trend/projection.ts';
import { trendSpec } from '../../chart-types/trend/trend.ts';
import type { TrendPoint } from '../../chart-types/trend/model.ts';
import { moved, upOrDown } from '../../words/change.ts';
import { claimValue } from '../../words/claims.ts';
import { dateInWords } from '../../words/dates.ts';
import { count, percent, qualified } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';
import { CLAIMS, type ChildrenRow, rows } from './children-in-care.rows.ts';

const actual = (rows: readonly ChildrenRow[]) => rows.filter((row) => row.kind === 'actual');
const highest = (rows: readonly ChildrenRow[]) =>
  rows.reduce((peak, row) => (row.children > peak.children ? row : peak));
const inYear = (row: ChildrenRow) => `${count(row.children)} in ${row.year}`;

/** The newest count that was published when the projection was made: that of March in the year before. `made` is a date. */
const knownThen = (rows: readonly ChildrenRow[], made: string) =>
  actual(rows).findLast((row) => row.year < Number.parseInt(made, 10));

/** A date on an axis on which each year stands for its 31 March. */
function yearOf(date: string): number {
  const year = Number.parseInt(date, 10);
  return year + (Date.parse(date) - Date.parse(`${year}-03-31`)) / (365.25 * 24 * 3600 * 1000);
}

/** The rise, in per cent, in children in care and in children starting in care, over the years that the check of the entering-care claim compares. */
function decade({ claims, 'children-looked-after': series }: Evidence) {
  const years = evidenceKeys(find(claims, 'id', CLAIMS.entering), 'children-looked-after').map(Number);
  const { first: from, last: to } = ends(years.map((year) => find(series, 'year', year)));
  return {
    from: from.year,
    to: to.year,
    inCare: percentChange(from.looked_after, to.looked_after),
    starting: percentChange(from.started, to.started),
  };
}

/** How a series moved: up, down, or up and then down again. */
function course(series: readonly ChildrenRow[]): { headline: string; sentence: string } {
  const { first, last } = ends(series);
  const peak = highest(series);
  if (peak !== first && peak !== last)
    return {
      headline: `rose to ${inYear(peak)}, then fell`,
      sentence: `rose from ${inYear(first)} to ${inYear(peak)}, then fell to ${inYear(last)}`,
    };
  if (first.children === last.children)
    return {
      headline: `stayed at ${inYear(last)}`,
      sentence: `was ${inYear(first)} and ${inYear(last)}`,
    };
  const verb = last.children < first.children ? 'fell' : 'rose';
  return { headline: `${verb} to ${inYear(last)}`, sentence: `${verb} from ${inYear(first)} to ${inYear(last)}` };
}

/** A sentence on the newest year whose count was revised: its counts in earlier releases, and the one now. */
function revisions(
  rows: readonly ChildrenRow[],
  measure: 'looked-after' | 'starting',
  { 'looked-after-releases': releases }: Evidence,
): string[] {
  const of = (release: (typeof releases)[number]) => (measure === 'starting' ? release.started : release.looked_after);
  const revised = actual(rows).findLast((row) =>
    releases.some((release) => release.year === row.year && (of(release) ?? row.children) !== row.children),
  );
  if (!revised) return [];
  const before = releases.filter(({ year }) => year === revised.year).flatMap((release) => of(release) ?? []);
  const earlier = [...new Set(before)].filter((value) => value !== revised.children).map(count);
  return [
    `For ${revised.year} it gave ${joined(earlier)} in earlier releases, and now gives ${count(revised.children)}.`,
  ];
}

export default defineChart({
  name: 'children-in-care',
  options: {
    measure: { label: 'Measure', values: { 'looked-after': 'In care on 31 March', starting: 'Starting in the year' } },
  },

  rows,

  columns: ({ measure }) => [
    { name: 'year', title: measure === 'starting' ? 'Year to 31 March' : '31 March' },
    {
      name: 'children',
      title: measure === 'starting' ? 'Children starting in the year' : 'Children looked after',
      decimals: 0,
      qualifier: 'qualifier',
    },
    { name: 'kind', title: 'Kind' },
    ...(measure === 'starting' ? [] : [{ name: 'made', title: 'Projection made', date: true }]),
  ],

  spec(rows, { width, choice }) {
    const series = actual(rows);
    const [first, last] = [series[0], series.at(-1)];
    const peak = choice.measure === 'looked-after' && series.length ? highest(series) : undefined;
    const points = series.map((row): TrendPoint => {
      const point = { year: row.year, value: row.children };
      if (row === peak) return { ...point, label: inYear(row), sides: ['above'], aligns: ['right'] };
      if (row === last)
        return {
          ...point,
          label: inYear(row),
          sides: peak ? ['below'] : ['above'],
          aligns: peak ? ['left', 'center', 'right'] : ['right'],
        };
      return row === first
        ? { ...point, label: count(row.children), soft: true, sides: ['below', 'above'], aligns: ['left'] }
        : point;
    });
    const projection = rows.find((row) => row.kind === 'projection');
    const from = projection?.made ? knownThen(rows, projection.made) : undefined;
    const rounded = series.filter((row) => row.year % 5 === 0);
    const years = [first, last, ...rounded].flatMap((row) => row?.year ?? []);
    if (!projection?.made || !from) return trendSpec({ points, years: [...new Set(years)] }, { width });
    const end = qualified(projection.qualifier, count(projection.children));
    const by = `by ${projection.year}`;
    return projectionSpec(
      {
        points,
        years: [...new Set([first?.year ?? 0, projection.year, ...years])],
        projection: {
          from: { year: from.year, value: from.children },
          to: { year: projection.year, value: projection.children },
          row: rows.indexOf(projection),
          wordings: [[`Projection: ${end} ${by}`], ['Projection:', `${end} ${by}`], ['Projection:', end, by]],
          remark: 'The path is illustrative',
          made: {
            year: yearOf(projection.made),
            text: `Projected in ${dateInWords(projection.made, 'month')} from March ${from.year}’s count`,
          },
        },
      },
      { width },
    );
  },

  point({ year, qualifier, children, kind, made }, { measure }) {
    if (kind === 'projection')
      return `${year}, projection made in ${dateInWords(made ?? '', 'year')}: ${qualified(qualifier, count(children))} children in care.`;
    if (measure === 'starting') return `Year to March ${year}: ${count(children)} children started to be looked after.`;
    return `31 March ${year}: ${count(children)} children looked after.`;
  },

  sonification: () => ({ number: 'children', each: 'year' }),

  words(rows, { measure }, evidence) {
    const series = actual(rows);
    const { first, last } = ends(series);
    const entering = find(evidence.claims, 'id', CLAIMS.entering);
    const projected = find(evidence.claims, 'id', CLAIMS.projection);
    const vintage = {
      heading: 'Revisions',
      paragraphs: [
        'Every year here is from the newest release in which it was read, so a figure quoted at the time may differ slightly.',
        ...revisions(rows, measure, evidence),
      ],
    };
    if (measure === 'starting') {
      const { from, to, inCare, starting } = decade(evidence);
      const change = percentChange(first.children, last.children);
      return {
        headline: `${count(last.children)} children started in care in the year to March ${last.year}`,
        subtitle: `Children who started to be looked after in each year to 31 March, England, ${first.year} to ${last.year}`,
        summary: `That is ${upOrDown(change, percent(change))} from ${inYear(first)}. ${entering.claimant} gave ${percent(entering.value ?? 0)} as the rise in children entering care; between ${from} and ${to} that was the rise in children in care, and those starting ${moved(starting, percent(starting))}.`,
        about: [
          {
            heading: 'What is counted',
            paragraphs: [
              'Children’s first start in the year to 31 March. A few are counted twice where care moved between authorities. Children in a series of short-term placements are left out.',
              `From ${from} to ${to} the number in care on 31 March ${moved(inCare, percent(inCare))} and the number starting in the year ${moved(starting, percent(starting))}.`,
            ],
          },
          vintage,
        ],
      };
    }
    const projection = rows.find((row) => row.kind === 'projection');
    const made = dateInWords(projection?.made ?? '', 'year');
    const change = course(series);
    return {
      headline: `Children in care ${change.headline}`,
      subtitle: `Children looked after on 31 March, England, ${first.year} to ${last.year}, and a projection made in ${made} for ${projected.period}`,
      summary: `The number ${change.sentence}. In ${made} the Independent Review projected a number ${claimValue(projected)} by ${projected.period}.`,
      about: [
        {
          heading: 'What is counted',
          paragraphs: [
            'Children looked after by local authorities in England on 31 March. Children in a series of short-term placements are left out. The Department for Education rounds to the nearest ten.',
          ],
        },
        {
          heading: 'The projection',
          paragraphs: [
            `The Review gave only where its path ended. The dashed line runs there from the newest count known at the time, 31 March ${projection?.made ? knownThen(rows, projection.made)?.year : ''}; it is illustrative, and no year between is a projection.`,
          ],
        },
        vintage,
      ],
    };
  },

  claims: ({ measure }) => (measure === 'starting' ? [CLAIMS.entering] : [CLAIMS.projection, CLAIMS.inCare]),

  sources: (rows) => [...new Set([...actual(rows).toReversed(), ...rows].map((row) => row.source))],
});
