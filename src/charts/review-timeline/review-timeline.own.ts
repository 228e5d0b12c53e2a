import type { ChartView, Choice, Poster } from '../../artifact.ts';
import type { Own } from '../../element/own.ts';
import { isDate, isWithin } from '../../words/dates.ts';
import { milestoneWords } from '../../words/milestones.ts';
import type { MilestoneRow } from './review-timeline.rows.ts';

const GROUP = /<g transform="translate\(0 ([\d.]+)\)">(.*?)<\/g>/g;
const YEAR = /<text[^>]*>\d{4}<\/text>/;

/**
 * The picture of the rows from one to another: theirs are moved up, and those of the others are gone.
 *
 * Each row is a group at its baseline, with the name of its year if it is the year's first. Key and head of the spine stay.
 */
export function cut({ svg, width, height }: Poster, first: number, last: number): Poster {
  const groups = [...svg.matchAll(GROUP)].map(([, y, content = '']) => ({ y: Number(y), content }));
  const baseline = (row: number): number => groups.at(row)?.y ?? 0;
  const foot = (row: number): number => {
    const lines = groups.at(row)?.content.matchAll(/ dy="(\d+)"/g) ?? [];
    return [...lines].reduce((y, [, dy]) => y + Number(dy), baseline(row));
  };
  const up = baseline(first) - baseline(0);
  const tall = height - foot(-1) + foot(last) - up;
  let row = -1;
  let year = '';
  return {
    width,
    height: tall,
    svg: svg
      .replace(GROUP, (_, y: string, content: string) => {
        const [own] = YEAR.exec(content) ?? [];
        year = own ?? year;
        if (++row < first || row > last) return '';
        const moved = content.replace(/data-row="\d+"/, `data-row="${row - first}"`);
        return `<g transform="translate(0 ${Number(y) - up})">${moved}${row > first || own ? '' : year}</g>`;
      })
      .replace(/ y2="\d+"/, ` y2="${baseline(last) - baseline(first)}"`)
      .replace(/ height="\d+"/, ` height="${tall}"`)
      .replace(/viewBox="[^"]*"/, `viewBox="0 0 ${width} ${tall}"`),
  };
}

/** The view with the milestones of a range alone, or `null` where there is none in it. */
export function inRange(view: ChartView, { from = '', to = '' }: Choice): ChartView | null {
  const all = view.rows as readonly MilestoneRow[];
  const first = all.findIndex(({ date }) => isWithin(date, from, to));
  const last = all.findLastIndex(({ date }) => isWithin(date, from, to));
  if (first < 0) return null;
  if (last - first === all.length - 1) return view;
  const [rows, points] = [all.slice(first, last + 1), view.points.slice(first, last + 1)];
  // A point begins with its date in words.
  const { period, ...words } = milestoneWords(
    rows,
    points.map((point) => point.replace(/:.*/, '')),
  );
  return {
    ...view,
    ...words,
    subtitle: view.subtitle.replace(/[^,]*$/, ` ${period}`),
    rows,
    points,
    posters: view.posters.map((poster) => cut(poster, first, last)),
  };
}

/** Shows the milestones of a range alone. */
export const own: Own<MilestoneRow> = (Base) =>
  class extends Base {
    static override ownSettings = ['from', 'to'].map((name) => ({
      name,
      initial: '',
      allowed: 'a date as YYYY, YYYY-MM or YYYY-MM-DD',
      read: (text: string) => (isDate(text) ? text : ''),
    }));

    protected override refine(view: ChartView, settings: Choice): ChartView {
      const range = inRange(view, settings);
      if (!range) this.warn(`has no milestone from "${settings['from']}" to "${settings['to']}"; showing all`);
      return range ?? view;
    }
  };
