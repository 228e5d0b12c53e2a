import type { Cell } from './data/schema.ts';

/** The series of a drawing, in the order of their first rows. */
export interface DrawnSeries {
  /** Columns: rows with the same values in them are a series, such as a line. */
  readonly by: readonly string[];
  /** A sentence for each series: what it is and its result. Left out where every point says so. */
  readonly words?: readonly string[];
}

/** A picture of one view for one width. Its colours are private tokens (`var(--_ink)`), so that it follows every theme. */
export interface Poster {
  /** The width that it was drawn for, in CSS pixels. */
  readonly width: number;
  /** The height at that width, in CSS pixels. */
  readonly height: number;
  /** The `<svg>` element as markup. The marks and labels of a row have its index as `data-row`. */
  readonly svg: string;
  /** Its series. Left out where it has one. */
  readonly series?: DrawnSeries;
}

/** A column of the table: the field that it shows, and how. */
export interface Column {
  /** The field of the row. */
  readonly name: string;
  /** The heading, with the unit. */
  readonly title: string;
  /** The most decimals that a number is shown with. Left out for text. */
  readonly decimals?: number;
  /** The field with the word that qualifies the number, such as “about”. */
  readonly qualifier?: string;
  /** Whether the field is a date (`2022-05-23`, `2022-05` or `2022`), which is shown in words. */
  readonly date?: boolean;
  /** Whether the field is the address of a page, to which the cell links. */
  readonly link?: boolean;
}

/** A row that a view shows. */
export type ChartRow = Readonly<Record<string, Cell>>;

/** A source of a view. */
export interface Reference {
  /** Publisher, title and date. */
  readonly citation: string;
  readonly url?: string;
}

/** A part of *About this figure*. */
export interface AboutSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** A table below the paragraphs. The first cell of a row is its heading. */
  readonly table?: AboutTable;
}

/** A table of text. */
export interface AboutTable {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A value for each option: `{ prices: 'real' }`. */
export type Choice = Readonly<Record<string, string>>;

/** What the panels of a view show. It is loaded when the first panel is opened. */
export interface ViewDetails {
  /** The columns of the table. */
  readonly columns: readonly Column[];
  readonly about: readonly AboutSection[];
  readonly references: readonly Reference[];
}

/** How a view is played as sound: a tone for each row that has a number. */
export interface Sonification<Field extends string = string> {
  /** The field of the number. A larger number is a higher tone. */
  readonly number: Field;
  /** What one row is, in a word: `year`. */
  readonly each: string;
}

/** A view of a chart: all that is shown, played and downloaded for one choice of its options. */
export interface ChartView {
  readonly choice: Choice;
  /** The finding, as a heading. */
  readonly headline: string;
  /** Measure, unit, place and period. */
  readonly subtitle: string;
  /** The finding with its numbers and who said them, in one or two sentences. */
  readonly summary: string;
  /** Publishers and years, for the source line. */
  readonly credits: string;
  readonly rows: readonly ChartRow[];
  /** A sentence for each row, as the tooltip shows it. */
  readonly points: readonly string[];
  /** Left out where the rows have no order in time, or too few numbers. */
  readonly sonification?: Sonification;
  readonly posters: readonly Poster[];
}

/** An option of a chart: an attribute of its tag, and radio buttons for its reader where it has a label. */
export interface ChartOption {
  /** The attribute. */
  readonly name: string;
  /** The legend of the radio buttons; left out where only the page's author chooses. */
  readonly label?: string;
  /** The values, each with the label of its radio button; the first is the default. */
  readonly values: readonly { readonly value: string; readonly label?: string }[];
  /** Options drawn in the browser only: the prebuilt views that the option changes, each as the values of its choice joined by commas. */
  readonly affectedViews?: readonly string[];
}

/** A chart as the build hands it to the browser: words, rows and pictures. Its only code loads what is not needed at first. */
export interface ChartArtifact {
  /** The tag without `care-`. */
  readonly name: string;
  readonly options: readonly ChartOption[];
  /** The default view. */
  readonly view: ChartView;
  /** The other views, by `viewKey`. */
  readonly views: Readonly<Record<string, () => Promise<{ readonly default: ChartView }>>>;
  /** What the panels of each view show, by `viewKey`, which is empty for the default view. */
  readonly details: Readonly<Record<string, () => Promise<{ readonly default: ViewDetails }>>>;
  /** The date of the data package, in words; empty for a chart made in the browser. */
  readonly dated: string;
  /** The version of care-charts that drew it. */
  readonly version: string;
  /** Address where readers report an error. */
  readonly report?: string;
  /** Loads what lets a chart show areas, where there is it by area. */
  readonly areas?: () => Promise<{ showAreas(chart: object): void }>;
}

/** A figure that differs between two versions. */
export interface ChangedFigure {
  /** The row, and the column where one figure of it changed: `2021, Aged 19, Not known, %`. Another view than the default comes first. */
  readonly what: string;
  /** As it was, in words; `null` for a new figure. */
  readonly from: string | null;
  /** As it is, in words; `null` for a figure that is gone. */
  readonly to: string | null;
}

/** What differs between two versions, by the name of the chart; figures of `care-stat` are under `stat`. */
export type ChangedFigures = Readonly<Record<string, readonly ChangedFigure[]>>;

/** What `cdn/latest.json` holds. */
export interface LatestRelease {
  /** The newest version. */
  readonly version: string;
  /** The day of its release, `2026-12-03`; `null` where it is not released yet. */
  readonly date: string | null;
  /** The version before, which it is compared with; `null` where there is none. */
  readonly since: string | null;
  /** What differs between them. */
  readonly figures: ChangedFigures;
}

/** The name of a view, from the options that are not at their default: `prices-cash`; empty for the default view. */
export function viewKey(options: readonly ChartOption[], choice: Choice): string {
  return options
    .filter(({ name, values }) => choice[name] !== values[0]?.value)
    .map(({ name }) => `${name}-${choice[name]}`)
    .join('.');
}

/** The name of the view of the build for a choice, as `viewKey` gives it; `null` where a value was chosen that changes it and that the build does not draw. */
export function prebuiltKey(options: readonly ChartOption[], choice: Choice): string | null {
  const asked = options.filter(({ name, values, affectedViews }) => affectedViews && choice[name] !== values[0]?.value);
  const drawn = { ...choice, ...Object.fromEntries(asked.map(({ name, values }) => [name, values[0]?.value ?? ''])) };
  return asked.some(({ affectedViews }) => affectedViews?.includes(`${Object.values(drawn)}`))
    ? null
    : viewKey(options, drawn);
}

/** Every choice that a chart's options allow, the default first. */
export function choices(options: readonly ChartOption[]): Choice[] {
  return options.reduce<Choice[]>(
    (all, { name, values }) => all.flatMap((choice) => values.map(({ value }) => ({ ...choice, [name]: value }))),
    [{}],
  );
}

/** The citation of a chart. */
export function figureCitation(
  version: string,
  { headline, credits }: Pick<ChartView, 'headline' | 'credits'>,
): string {
  return `care-charts ${version}, “${headline}”. ${credits}.`;
}

/**
 * The widest poster that fits, or else the narrowest; `undefined` where there is none.
 *
 * @param width The width of the plot in CSS pixels; 0 where it is not known yet.
 */
export function posterFor<P extends Pick<Poster, 'width'>>(posters: readonly P[], width: number): P | undefined {
  return posters.findLast((poster) => poster.width <= width + 0.5) ?? posters[0];
}
