import { expect } from 'vitest';
import type { ChartElement } from '../../src/element/chart-element.ts';

/** A text as it is spoken. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a figure, by their places, and of its controls. */
export interface FigureWords {
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly source: string;
  readonly labels: readonly string[];
}

/** The words of a chart. It runs in the page. */
export function wordsIn(chart: Element): FigureWords {
  const { shadowRoot } = chart;
  return {
    headline: shadowRoot?.querySelector('#headline')?.textContent ?? '',
    subtitle: shadowRoot?.querySelector('.subtitle')?.textContent ?? '',
    summary: (chart as ChartElement).summary,
    source: shadowRoot?.querySelector('.source')?.firstChild?.nextSibling?.textContent ?? '',
    // The words beside a control are read by themselves too.
    labels: [...(shadowRoot?.querySelectorAll('legend, label') ?? [])].map(({ textContent }) => textContent ?? ''),
  };
}

/** What is read outside the plot. */
function outsidePlot(reading: readonly string[]): string[] {
  const from = reading.findIndex((phrase) => phrase.startsWith('chart, '));
  const to = reading.findIndex((phrase) => phrase.startsWith('end of chart'));
  return [...reading.slice(0, from), ...reading.slice(to + 1)];
}

/** Expects headline, subtitle, summary and source in this order outside the plot, each once. */
export function expectInOrder(reading: readonly string[], { headline, subtitle, summary, source }: FigureWords): void {
  // The figure itself is named by the headline and described by the summary.
  const read = outsidePlot(reading).filter((phrase) => !/^(end of )?figure, /.test(phrase));
  const places = [headline, subtitle, summary, source].map((words) =>
    read.flatMap((phrase, index) => (phrase.includes(plain(words)) ? [index] : [])),
  );
  expect(places.map((found) => found.length)).toEqual([1, 1, 1, 1]);
  expect(places.flat()).toEqual(places.flat().toSorted((a, b) => a - b));
}

/** Cells that stand beside each other may well say the same, and a caption names its table. */
const OF_A_TABLE = /^(end of )?(cell|row|rowheader|columnheader|caption)\b/;

/** What is said twice in a row, but for cells of a table and words of controls. */
export function saidTwice(spoken: readonly string[], labels: readonly string[]): string[] {
  const said = spoken.filter((phrase) => !OF_A_TABLE.test(phrase) && !labels.map(plain).includes(phrase));
  const bare = said.map((phrase) => phrase.replace(/^(end of )?[a-z-]+, /, ''));
  return bare.filter((phrase, at) => phrase === bare[at - 1]);
}
