import type { ChartView, Choice } from '../artifact.ts';

/** A setting that one chart has to itself: an attribute whose values cannot be listed, such as a date or a number. */
export interface ChartSetting {
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

/** From the view that was drawn to the view that is shown, for what the chart's own settings are set to. Pure. */
export type Refine = (view: ChartView, settings: Choice) => ChartView;
