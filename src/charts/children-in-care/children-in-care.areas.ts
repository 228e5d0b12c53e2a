import type { AreaFigure, AreaMeasure } from '../../area-charts/area-measure.ts';
import { onMarch31, yearToMarch } from '../../area-charts/calendar.ts';
import { defineAreas } from '../../area-charts/define-areas.ts';
import { areaFigures } from '../../area-charts/area-figures.ts';
import { noUnit } from '../../words/quantity.ts';
import { CHILDREN, childrenCounted, inTens, isOrAre, ofChildren, perTenThousand } from '../../area-charts/rates.ts';
import { capitalised } from '../../words/typeset.ts';

/** The columns of a count, and what is done to the children counted. */
interface Counted {
  readonly count: 'looked_after' | 'started';
  readonly one: string;
  readonly many: string;
  /** After a number of children: `looked after`. */
  readonly what: string;
}

const LOOKED_AFTER: Counted = {
  count: 'looked_after',
  one: 'was looked after',
  many: 'were looked after',
  what: 'looked after',
};
const STARTED: Counted = {
  count: 'started',
  one: 'started to be looked after',
  many: 'started to be looked after',
  what: 'starting',
};

/** A count of children with its rate, each year. */
function rate(
  { count, one, many, what }: Counted,
  words: Pick<AreaMeasure, 'subtitle' | 'finding' | 'about' | 'period'>,
  titles: { year: string; count: string },
): AreaMeasure {
  const value = `${count}_rate` as const;
  return {
    ...words,
    columns: {
      year: { name: 'year', title: titles.year },
      value: { name: value, title: `For every ${CHILDREN}`, decimals: 0 },
      count: { name: count, title: titles.count, decimals: 0 },
    },
    figures: ({ 'area-looked-after': rows }, code) =>
      areaFigures(rows, code, (row) => ({
        value: row[value],
        marker: row[value] === null ? row[`${count}_marker`] : null,
        count: row[count],
        of: null,
      })).filter(isPublished),
    unit: noUnit,
    short: (value) => inTens(value),
    written: perTenThousand,
    sentence: (figure, where) =>
      `${capitalised(words.period.when(figure.year))}, ${figure.count === null ? '' : `${childrenCounted(figure.count)} ${where} ${figure.count === 1 ? one : many}, `}${perTenThousand(figure.value)}`,
    point: ({ value, count: children }) =>
      `${perTenThousand(value)}${children === null ? '' : ` (${childrenCounted(children)} ${what})`}`,
  };
}

/** Whether a year has a rate or a reason for none: before 2021 no release gives one of those who started. */
const isPublished = ({ value, marker }: AreaFigure): boolean => value !== null || marker !== null;

export default defineAreas({
  name: 'children-in-care',
  options: {
    measure: { label: 'Measure', values: { 'looked-after': 'In care on 31 March', starting: 'Starting in the year' } },
  },
  measure: ({ measure }) =>
    measure === 'starting'
      ? rate(
          STARTED,
          {
            period: yearToMarch,
            subtitle: `Children who started to be looked after in the year to 31 March, for every ${CHILDREN} under 18`,
            finding: (value, where) => `${ofChildren(value)} ${where} entered care`,
            about: {
              heading: 'What is counted',
              paragraphs: [
                `Children’s first start in the year to 31 March, for every ${CHILDREN} under 18 who live in the area, as the Department for Education gives it. Counts of regions and of England are rounded to the nearest ten. Releases give this rate by area for the years shown alone.`,
              ],
            },
          },
          { year: 'Year to 31 March', count: 'Children starting in the year' },
        )
      : rate(
          LOOKED_AFTER,
          {
            period: onMarch31,
            subtitle: `Children looked after on 31 March, for every ${CHILDREN} under 18`,
            finding: (value, where, past) => `${ofChildren(value)} ${where} ${isOrAre(value, past)} in care`,
            about: {
              heading: 'What is counted',
              paragraphs: [
                `Children looked after by the council on 31 March, for every ${CHILDREN} under 18 who live in the area, as the Department for Education gives it. Children in a series of short-term placements are left out. Counts of regions and of England are rounded to the nearest ten. The rate of England is given for fewer years.`,
              ],
            },
          },
          { year: '31 March', count: 'Children looked after' },
        ),
});
