import type { ChartRow, ChartView, Choice } from '../../src/artifact.ts';
import type { ChartMixin } from '../../src/element/mixin.ts';
import { count } from '../../src/words/numbers.ts';

const MOST = 5000;

/** A row of the chart: a year and the children adopted in it. */
export type AdoptedRow = ChartRow & { readonly year: number; readonly children: number };

/** Years before `from` are left out: of rows and points, and of the picture, which is cropped. */
function later(view: ChartView, from: string, leaveOut: () => void): ChartView {
  const kept = view.rows.flatMap((row, index) => (Number(row['year']) >= Number(from) ? index : []));
  if (!kept.length) {
    leaveOut();
    return view;
  }
  const renumbered = (_: string, row: string): string =>
    kept.includes(Number(row)) ? ` data-row="${kept.indexOf(Number(row))}"` : '';
  return {
    ...view,
    rows: view.rows.filter((_, index) => kept.includes(index)),
    points: view.points.filter((_, index) => kept.includes(index)),
    summary: `${kept.length} years are shown.`,
    posters: view.posters.map(({ svg, width, height }) => ({
      width,
      height: height - 40,
      svg: svg
        .replace(/ height="\d+"/, ` height="${height - 40}"`)
        .replace(/viewBox="[^"]*"/, `viewBox="0 40 ${width} ${height - 40}"`)
        .replace(/ data-row="(\d+)"/g, renumbered),
    })),
  };
}

/** A bar of so many children, drawn by the chart itself. */
function scaled(view: ChartView, children: number): ChartView {
  return {
    ...view,
    summary: `${count(children)} children at once.`,
    rows: [{ year: 0, children }],
    points: [`${count(children)} children.`],
    posters: view.posters.map(({ width }) => ({
      width,
      height: 60,
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="60" viewBox="0 0 ${width} 60"><desc></desc><path fill="var(--_series-1)" d="M0 10h${Math.round((width * children) / MOST)}v40H0Z" data-row="0"/></svg>`,
    })),
  };
}

/** A mixin that uses everything that a mixin may. */
export const mixin: ChartMixin<AdoptedRow> = (Base, { html }) =>
  class extends Base {
    static override ownSettings = [
      {
        name: 'from',
        initial: '',
        allowed: 'a year, such as 2020',
        read: (text: string) => (/^\d{4}$/.test(text) ? text : ''),
      },
      {
        name: 'children',
        property: 'atOnce',
        initial: 1000,
        allowed: `a whole number from 1 to ${MOST}`,
        read: (text: string) => String(/^\d+$/.test(text) ? Math.min(Math.max(Number(text), 1), MOST) : 1000),
      },
    ];

    protected override refine(view: ChartView, { from = '', children }: Choice): ChartView {
      const chosen = from ? later(view, from, () => this.leaveOut('from', 'a year that is shown')) : view;
      return children === '1000' ? chosen : scaled(chosen, Number(children));
    }

    protected override ownControls() {
      const choose = ({ target }: Event): void => this.chooseOption('children', (target as HTMLInputElement).value);
      const input = (type: string) =>
        html`<input
          type=${type}
          min="1"
          max=${MOST}
          .value=${this.settings['children']}
          aria-label="Children, by ${type}"
          @input=${choose}
        />`;
      return html`<div class="own">${input('range')} ${input('number')}</div>`;
    }
  };
