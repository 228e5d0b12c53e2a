import type { ChartRow } from '../artifact.ts';
import { ChartElement } from '../element/chart-element.ts';
import { define } from '../element/define.ts';
import { lit } from '../element/lit.ts';
import type { OwnType } from '../own-figures/own-types.ts';
import type { TableReading } from '../own-figures/table-reading.ts';
import { mixin } from './care-chart.mixin.ts';

/**
 * A chart of your own figures, or any Vega-Lite spec: with the words, keyboard, table and downloads of every other chart.
 *
 * Figures come from a `<table>` inside the tag, from `src`, from the property `rows`, or from a spec. Columns, units and
 * the type of chart are guessed from them, and each guess has an attribute that overrides it. Where figures cannot be
 * shown, the chart says in a sentence which row and column is wrong, and the table stays readable.
 *
 * @tagname care-chart
 * @slot - A table with the figures, or a `<script type="application/json">` with a spec. Shown until the chart is drawn, and where it cannot be.
 * @attr {string} source-href - Address of the source.
 * @attr {string} compare-measure - Which official figures `compare` sets beside yours: `children-in-care-rate`, `children-in-care`, `starting-care-rate`, `starting-care`, `leaving-care-rate`, `leaving-care`, `care-leavers-neet`. Left out, it is read from unit and heading.
 * @attr {string} allow-data-urls - Origins that a spec may load data from, with spaces between; `self` is the page's own. Default none.
 * @attr {readonly object[] | string | null} rows - Figures, as JSON or as the text of a CSV file.
 * @csspart error - Why the figures cannot be shown, in a sentence.
 */
export class CareChart extends mixin(ChartElement, lit) {
  /** The type of chart. Left out, it is chosen for the figures. @attr */
  declare type: OwnType | null;
  /** What the numbers count: `£bn`, `£m`, `%`, `children`. Left out, it is read from the heading and the cells. @attr */
  declare unit: string | null;
  /** Who gave the figures. @attr */
  declare source: string | null;
  /** Address of the source. */
  declare sourceHref: string | null;
  /** A remark for readers, before the source. @attr */
  declare note: string | null;
  /** Replaces the computed summary. @attr */
  declare sentence: string | null;
  /** Heading of the column with years, dates or names. @attr */
  declare x: string | null;
  /** Heading of the column with numbers; several with commas between. @attr */
  declare y: string | null;
  /** Heading of the column that tells series apart; `none` for one series. @attr */
  declare series: string | null;
  /** Heading of the column that says which figures are actual, estimates or projections. @attr */
  declare kind: string | null;
  /** The rows to keep, by column and what stands in it: `Age: 18; Region: England`. @attr */
  declare only: string | null;
  /** The same as `only`, which frameworks such as Svelte take for an event because it begins with “on”. @attr */
  declare where: string | null;
  /** Heading of the column of which the reader chooses what is shown: `Region`, or `Region: Wales` to begin with Wales; several with semicolons between. @attr */
  declare choose: string | null;
  /** Whether only the newest period of a table over time is shown, which then is a comparison. @attr */
  declare latest: boolean;
  /** Headings of columns over which figures are added, with commas between. Percentages and rates are not. @attr */
  declare sum: string | null;
  /** Headings of columns over which figures are averaged, each row counting alike. @attr */
  declare mean: string | null;
  /** The order of names: `value` (the highest first), `given`, `name`. Left out, it is `value` for names without an order of their own. @attr */
  declare sort: string | null;
  /** How many of the highest are drawn, besides what `highlight` names; the table has all. @attr */
  declare top: string | null;
  /** Name of the bar, line or part that is drawn in full colour. @attr */
  declare highlight: string | null;
  /** Areas whose official figures are set beside yours: `Leeds, England`. @attr */
  declare compare: string | null;
  /** Which official figures those are. */
  declare compareMeasure: string | null;
  /** Address of a CSV or JSON file, on this site or on one that allows it. @attr */
  declare src: string | null;
  /** A Vega-Lite spec: an object, JSON, or the address of a file. @attr */
  declare spec: object | string | null;
  /** Origins that a spec may load data from, with spaces between; `self` is the page's own. Default none. */
  declare allowDataUrls: string | null;

  /** The rows shown. Set it to rows of your own, as objects, as lists with the headings first, or as the text of a CSV or JSON file. */
  override get rows(): readonly ChartRow[] {
    return super.rows;
  }
  override set rows(rows: readonly object[] | string | null) {
    super.rows = rows;
  }

  /** How a table was read: each column, why, and the attribute that says otherwise. Known when `updateComplete` has resolved after `care-ready` or `care-change`; `null` before, for a spec, and where the figures cannot be shown. */
  override get reading(): TableReading | null {
    return super.reading;
  }
}

define('care-chart', CareChart);

declare global {
  interface HTMLElementTagNameMap {
    'care-chart': CareChart;
  }
}
