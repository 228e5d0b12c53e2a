import type { ChartView, Choice } from '../artifact.ts';

/** A setting that only one chart has: an attribute whose values cannot be listed, such as a date or a number. */
export interface ChartSetting {
  /** The attribute, and its name in `view`. */
  readonly name: string;
  /** The property, where every element has one of the attribute's name, such as `children`. Default `name`. */
  readonly property?: string;
  /** The default. A number makes the property a number; empty stands for an attribute left out. */
  readonly initial: string | number;
  /** The allowed values, in words: `a whole number from 1 to 10`. */
  readonly allowed: string;
  /** The value for an attribute's text, as text: the same if allowed, otherwise the nearest allowed one, otherwise `initial`. */
  read(text: string): string;
}

/** Changes a view of the artifact into the view shown, for the values of the chart's settings. Pure. */
export type Refine = (view: ChartView, settings: Choice) => ChartView;
