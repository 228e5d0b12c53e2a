import { drawnSeries } from '../definition/series.ts';
import type { Choosable } from '../own-figures/dataset.ts';
import { listable } from '../own-figures/read/table/column-options.ts';
import type { ChartParts, ChosenChart, OwnWords } from './chart-parts.ts';
import { type LiveDrawing, mountDrawing } from './live-drawing.ts';
import { nextTask } from './task-queue.ts';

interface ReaderChoice {
  /** Makes the chart of what the reader chose, written as the attribute `choose` is. */
  chosen(choose: string): Promise<ChosenChart>;
  readonly width: number;
  changed(words: OwnWords, reading: ChartParts['reading']): void;
}

/** What the reader chose, as the attribute `choose` says it. */
function written(choices: readonly Choosable[]): string {
  return choices.map(({ column, member }) => `${listable(column)}: ${listable(member)}`).join('; ');
}

/**
 * A chart with a native select for each column of which the reader chooses the member shown.
 *
 * A choice makes the chart again from the cells that were read. Where that fails, the chart stays as it is, the select returns to what is shown, and a status message says why.
 */
export function withChoices(
  parts: ChartParts,
  first: ChosenChart,
  { chosen, width, changed }: ReaderChoice,
): ChartParts {
  let { drawing, words, series, reading } = parts;
  let [shown, wanted] = [width, 0];
  let ended = false;
  let { choices } = first;
  const status = document.createElement('output');
  const selects = choices.map(({ members, member }, index) => {
    const select = Object.assign(document.createElement('select'), { id: `choice-${index}` });
    select.append(...members.map((name) => new Option(name)));
    select.value = member;
    return select;
  });
  /** Says something to everybody, or with the class `told` to screen readers, where it can be seen anyway. */
  const tell = (textContent: string, className = ''): void => void Object.assign(status, { textContent, className });
  const choose = async (): Promise<void> => {
    const asked = ++wanted;
    const isOld = (): boolean => ended || asked !== wanted;
    try {
      const made = await chosen(
        written(choices.map((one, index) => ({ ...one, member: selects[index]?.value ?? one.member }))),
      );
      const next = await mountDrawing(made.chart, shown);
      await nextTask();
      if (isOld()) return next.finalize();
      drawing.finalize();
      drawing = next;
      ({ choices } = made);
      words = made.chart;
      ({ reading } = made);
      series = drawnSeries(made.chart.series, made.chart.rows);
      tell(made.chart.headline, 'told');
      changed(words, reading);
    } catch (error) {
      if (isOld()) return;
      tell((error as Error).message);
      for (const [index, { member }] of choices.entries()) Object.assign(selects[index] ?? {}, { value: member });
    }
  };
  const box = Object.assign(document.createElement('div'), { className: 'choose' });
  box.append(
    ...choices.map(({ column }, index) => {
      const place = document.createElement('div');
      const select = selects[index];
      if (select) place.append(Object.assign(document.createElement('label'), { htmlFor: select.id }), ' ', select);
      place.firstElementChild?.append(column);
      return place;
    }),
    status,
  );
  box.addEventListener('change', () => void choose());
  const current: LiveDrawing = {
    get box() {
      return drawing.box;
    },
    fit(width) {
      shown = width;
      return drawing.fit(width);
    },
    finalize() {
      ended = true;
      drawing.finalize();
    },
  };
  return {
    ...parts,
    drawing: current,
    get words() {
      return words;
    },
    get series() {
      return series;
    },
    reading: () => (reading ?? first.reading)(),
    controls: box,
    choose: () => written(choices),
  };
}
