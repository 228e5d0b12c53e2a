import type { Cell } from './data/schema.ts';

/** The series that a drawing tells apart, in the order in which its rows first name them. */
export interface DrawnSeries {
  /** Rows with the same values in these columns are a series: a line, a row of squares. */
  readonly by: readonly string[];
  /** A sentence for each: what it is and what it comes to. Left out where each of its points says so. */
  readonly words?: readonly string[];
}

/** A picture of one view, drawn for one width. Colours are private tokens, so it follows every theme. */
export interface Poster {
  /** Width in CSS pixels that it was drawn for. */
  readonly width: number;
  /** Height in CSS pixels at that width. */
  readonly height: number;
  /** The whole `<svg>`. A mark or label that stands for a row carries the row's index as `data-row`. */
  readonly svg: string;
  /** Its series. Left out where there is one. */
  readonly series?: DrawnSeries;
}

/** A column of the rows shown: what it holds and how a table writes it. */
export interface Column {
  /** The field of the row. */
  readonly name: string;
  /** Its heading, with the unit. */
  readonly title: string;
  /** Most decimals a table shows of a number. Left out for text. */
  readonly decimals?: number;
  /** The field that holds the word qualifying this number. */
  readonly qualifier?: string;
  /** Whether it holds dates, as `2022-05-23` or less exact, which a table writes in words. */
  readonly date?: boolean;
}

/** A row that a view shows. */
export type ChartRow = Readonly<Record<string, Cell>>;

/** A source that a view rests on. */
export interface Reference {
  /** Publisher, title and date. */
  readonly citation: string;
  readonly url?: string;
}

/** A part of *About this figure*. */
export interface AboutSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** What each option is set to: `{ prices: 'real' }`. */
export type Choice = Readonly<Record<string, string>>;

/** What a reader opens a panel for: it comes when the first one is opened. */
export interface ViewDetails {
  /** The columns of the table. */
  readonly columns: readonly Column[];
  readonly about: readonly AboutSection[];
  readonly references: readonly Reference[];
}

/** What a reader hears of a view: a tone for each row that has a number. */
export interface Sonification<Field extends string = string> {
  /** The field that holds the number. The larger it is, the higher the tone. */
  readonly number: Field;
  /** What a step along is, in a word: `year`. */
  readonly each: string;
}

/** One view of a chart: everything that is seen, heard and downloaded at once for one choice of its options. */
export interface ChartView {
  readonly choice: Choice;
  /** The finding. */
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
  /** Where its rows have an order worth hearing. */
  readonly heard?: Sonification;
  readonly posters: readonly Poster[];
}

/** An option of a chart, which is also an attribute of its tag and a choice of its reader. */
export interface ChartOption {
  /** The attribute. */
  readonly name: string;
  /** What is chosen, in words; left out where the page's author alone chooses. */
  readonly label?: string;
  /** Values in words; the first is the default. */
  readonly values: readonly { readonly value: string; readonly label?: string }[];
  /** Options drawn in the browser only: the prebuilt views that the option changes, each as the values of its choice joined by commas. */
  readonly changes?: readonly string[];
}

/** A chart as it crosses the wall from build to browser: words, rows and pictures, no code but the loaders of what is read later. */
export interface ChartArtifact {
  /** The tag without `care-`. */
  readonly name: string;
  readonly options: readonly ChartOption[];
  /** The view that needs no attribute. */
  readonly view: ChartView;
  /** The other views, by `viewKey`. */
  readonly views: Readonly<Record<string, () => Promise<{ readonly default: ChartView }>>>;
  /** What panels tell of each view, by `viewKey`; the default view's is empty. */
  readonly details: Readonly<Record<string, () => Promise<{ readonly default: ViewDetails }>>>;
  /** Date of the data package, in words. */
  readonly dated: string;
  /** Version of the package that drew it. */
  readonly version: string;
  /** Where an error can be reported. */
  readonly report?: string;
}

/** Names a view by the options that differ from their defaults: `prices-cash`; empty for the default view. */
export function viewKey(options: readonly ChartOption[], choice: Choice): string {
  return options
    .filter(({ name, values }) => choice[name] !== values[0]?.value)
    .map(({ name }) => `${name}-${choice[name]}`)
    .join('.');
}

/** Every choice that a chart's options allow, the default first. */
export function choices(options: readonly ChartOption[]): Choice[] {
  return options.reduce<Choice[]>(
    (all, { name, values }) => all.flatMap((choice) => values.map(({ value }) => ({ ...choice, [name]: value }))),
    [{}],
  );
}

/** How to cite a figure. */
export function figureCitation(
  version: string,
  { headline, credits }: Pick<ChartView, 'headline' | 'credits'>,
): string {
  return `care-charts ${version}, “${headline}”. ${credits}.`;
}

/** The widest poster that fits, else the narrowest. Where no width is known yet, the narrowest. */
export function posterFor<P extends Pick<Poster, 'width'>>(posters: readonly P[], width: number): P | undefined {
  return posters.findLast((poster) => poster.width <= width + 0.5) ?? posters[0];
}
