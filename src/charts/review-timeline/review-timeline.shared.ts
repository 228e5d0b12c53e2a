import type { ChartView, Choice, Poster } from '../../artifact.ts';
import { isWithin } from '../../words/dates.ts';

const ROW = '<g transform="translate(';
const END = '</g></svg>';

/**
 * A poster with only the rows from `first` to `last`, moved up. Key and top of the line stay.
 *
 * Each row is a `<g>` at its baseline, with the text of its year if it is the first of the year (src/prerender/row-groups.ts).
 *
 * @param first Index of a row.
 * @param last Index of a row.
 */
export function cut({ svg, width, height }: Poster, first: number, last: number): Poster {
  const [head = '', ...rows] = svg.replace(END, '').split(ROW);
  const [top = 0, from = 0, to = 0] = [0, first, last].map((row) => Number(`${rows[row]}`.split(/[ )]/)[1]));
  const year = `${rows.slice(0, first + 1)}`.match(/<text[^<>]*>\d{4}<.text>/g)?.at(-1) ?? '';
  // Below the baseline of the last row are its further lines, of 17 pixels, and the margin.
  const tall = top + to - from + 17 * (`${rows[last]}`.split(' dy=').length - 1) + 7;
  const shown = rows
    .slice(first, last + 1)
    .map((row, index) =>
      row
        .replace(year, '')
        .replace(
          /^([^ ]* )(\d+)(\D[^>]*>)(.*row=")\d+/,
          (_, x: string, y: number, start: string, mark: string) =>
            ROW + x + (y - from + top) + start + (index ? '' : year) + mark + index,
        ),
    );
  return {
    width,
    height: tall,
    svg: head.replaceAll(`${height}"`, `${tall}"`).replace(/y2="\d+/, `y2="${to - from}`) + shown.join('') + END,
  };
}

/** The view with only the milestones of a range; `null` if there are none. */
export function inRange(view: ChartView, { from = '', to = '' }: Choice): ChartView | null {
  const all = view.rows;
  const rows = all.filter(({ date }) => isWithin(String(date), from, to));
  const [first] = rows;
  if (!first) return null;
  if (rows.length === all.length) return view;
  const offset = all.indexOf(first);
  const points = view.points.slice(offset, offset + rows.length);
  // The sentence of a point begins with its date and a colon.
  const [start, end] = [points[0], points.at(-1)].map((point) => point?.split(':')[0]);
  const period = start === end ? start : `${start} to ${end}`;
  const headline = `${rows.length} of ${all.length} milestones: ${period}`;
  return {
    ...view,
    headline,
    subtitle: `${view.subtitle.slice(0, view.subtitle.lastIndexOf(',') + 1)} ${period}`,
    summary: `The picture shows ${headline}.`,
    rows,
    points,
    posters: view.posters.map((poster) => cut(poster, offset, offset + rows.length - 1)),
  };
}
