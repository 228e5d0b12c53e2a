import type { AboutSection, ChartRow, Choice, Column, Reference } from '../artifact.ts';
import type { FinishedView } from './finished-view.ts';

/** A view as data, for programs: its words, columns, rows and sources. */
export interface ViewData {
  /** The chart: its tag without `care-`. */
  readonly chart: string;
  /** The name of the view; empty for the default. */
  readonly view: string;
  readonly choice: Choice;
  readonly headline: string;
  readonly subtitle: string;
  readonly summary: string;
  /** Publishers and years. */
  readonly credits: string;
  readonly columns: readonly Column[];
  readonly rows: readonly ChartRow[];
  /** A sentence for each row. */
  readonly points: readonly string[];
  readonly about: readonly AboutSection[];
  readonly sources: readonly Reference[];
  /** The date of the evidence, in words. */
  readonly dated: string;
  /** The version of care-charts that worked it out. */
  readonly version: string;
}

export function viewData({ name, key, view, details, dated, version }: FinishedView): ViewData {
  const { choice, headline, subtitle, summary, credits, rows, points } = view;
  const { columns, about, references: sources } = details;
  return {
    chart: name,
    view: key,
    choice,
    headline,
    subtitle,
    summary,
    credits,
    columns,
    rows,
    points,
    about,
    sources,
    dated,
    version,
  };
}
