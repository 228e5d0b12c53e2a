import { html, nothing } from 'lit';
import type { ChartRow, ChartView, Choice } from '../artifact.ts';
import type { ChartElement } from './chart-element.ts';

/** A setting that one chart has to itself: an attribute whose values cannot be listed, such as a date or a number. */
export interface OwnSetting {
  /** The attribute, and its name in `view`. */
  readonly name: string;
  /** The property, where the attribute's name belongs to every element, as `children` does. */
  readonly property?: string;
  /** What holds where nobody has set it. A number makes the property a number; empty stands for an attribute left out. */
  readonly initial: string | number;
  /** What is allowed, in words: `a whole number from 1 to 10`. */
  readonly allowed: string;
  /** The value that a text stands for, written as an attribute: itself if it is allowed, else the nearest that is, else `initial`. */
  read(text: string): string;
}

/** What Lit's templates are made with. */
export const lit = { html, nothing } as const;

/** What code that is loaded by itself is handed, so that it never brings a second Lit. */
export type Lit = typeof lit;

type Statics = Omit<typeof ChartElement, 'prototype'>;

/** A class that a chart's own code extends. */
export type ChartBase<Row extends ChartRow = ChartRow> = (abstract new () => ChartElement<Row>) & Statics;

/**
 * A chart's own code, as `<name>.own.ts` exports it by the name `own`: the chart's class made from the base class.
 *
 * It is handed the base class and Lit's `html` and imports neither, so that the script-tag build can put it in the chart's module.
 */
export type Own<Row extends ChartRow = ChartRow> = (
  Base: ChartBase<Row>,
  tools: Lit,
) => (new () => ChartElement<Row>) & Statics;

/** From the view that was drawn to the view that is shown, for what the chart's own settings are set to. Pure. */
export type Refine = (view: ChartView, settings: Choice) => ChartView;
