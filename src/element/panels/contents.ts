import type { TemplateResult } from 'lit';
import type { ChartArtifact, ChartView, ViewDetails } from '../../artifact.ts';
import { aboutPanel } from './about.ts';
import { dataTable } from './data-table.ts';
import { styleAdopter } from '../document-styles.ts';
import type { Lit } from '../lit.ts';
import css from './contents.css?inline';
import { downloadPanel, type SavedChart } from './download.ts';
import { ScrolledTable } from './scrollable-table.ts';

const adoptStyles = styleAdopter(css);

/** What the panels of a figure are rendered from, besides their details. */
export interface PanelInput {
  readonly artifact: ChartArtifact;
  readonly view: ChartView;
  /** The chart, for its files. */
  readonly chart: SavedChart;
}

/** Renders the contents of panels. */
export interface PanelContents {
  about(input: PanelInput, details: ViewDetails): TemplateResult;
  table(input: PanelInput, details: ViewDetails): TemplateResult;
  download(input: PanelInput): TemplateResult;
  /** Called after the figure was rendered: gives it the stylesheet, and makes a wide table scrollable by keyboard. */
  painted(figure: ShadowRoot): void;
}

/** Renders the contents of panels. Loaded by panels.ts for the first panel of the page, which hands it Lit. */
export function panelContents(lit: Lit): PanelContents {
  const scrolled = new ScrolledTable();
  return {
    about: ({ view, artifact }, details) => aboutPanel(lit, view, details, artifact),
    table: ({ view }, details) => dataTable(lit, view, details),
    download: ({ artifact, chart }) => downloadPanel(lit, artifact.name, chart),
    painted(figure) {
      adoptStyles(figure);
      scrolled.observe(figure.querySelector('#table > table'));
    },
  };
}
