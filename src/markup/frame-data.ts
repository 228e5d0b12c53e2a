import type { ChartOption, ChartView, Poster } from '../artifact.ts';
import type { FinishedView } from './finished-view.ts';

/** What the page of a view holds for its script. The drawings stand in the page already: only their sizes are here. */
export interface FrameData extends Omit<FinishedView, 'view'> {
  readonly options: readonly ChartOption[];
  readonly view: Omit<ChartView, 'posters'>;
  readonly posters: readonly Omit<Poster, 'svg'>[];
}

/** The data of a page. `options` are those of the chart. */
export function frameData({ view, details, ...finished }: FinishedView, options: readonly ChartOption[]): FrameData {
  const { posters, choice, headline, subtitle, summary, credits, rows, points, sonification } = view;
  const { columns, about, references } = details;
  return {
    ...finished,
    options,
    view: { choice, headline, subtitle, summary, credits, rows, points, ...(sonification && { sonification }) },
    details: { columns, about, references },
    posters: posters.map(({ svg: _svg, ...size }) => size),
  };
}

/** Data as the text of a `<script>` that holds no code: nothing in it ends the element. */
export function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
