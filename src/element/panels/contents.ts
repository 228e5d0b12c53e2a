import type { TemplateResult } from 'lit';
import type { ChartArtifact, ChartView, ViewDetails } from '../../artifact.ts';
import { aboutPanel } from './about.ts';
import { dataTable } from './data-table.ts';
import { download } from './download.ts';
import type { Lit } from '../lit.ts';
import css from './contents.css?inline';
import { ScrolledTable } from './scrollable-table.ts';

/** What panels are about, and what can be downloaded from them. */
export interface Opened {
  readonly artifact: ChartArtifact;
  readonly view: ChartView;
  readonly csv: () => string;
  readonly picture: () => string;
}

/** What makes the contents of panels. */
export interface PanelContents {
  /** The stylesheet of the contents. */
  readonly sheet: CSSStyleSheet;
  about(opened: Opened, details: ViewDetails): TemplateResult;
  table(opened: Opened, details: ViewDetails): TemplateResult;
  download(opened: Opened): TemplateResult;
  /** The panels of a figure have been painted. */
  painted(figure: ParentNode): void;
}

/** Makes the contents of panels. Loaded when the first panel is opened, and handed Lit, of which it never brings a second. */
export function panelContents(lit: Lit): PanelContents {
  const { html } = lit;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const scrolled = new ScrolledTable();
  return {
    sheet,
    about: ({ view, artifact }, details) => aboutPanel(lit, view, details, artifact),
    table: ({ view }, details) => dataTable(lit, view, details),
    // Each is named by what it is and its format.
    download: ({ artifact, csv, picture }) =>
      html`<div class="controls">
        <button type="button" @click=${() => download(`${artifact.name}.csv`, 'text/csv', csv())}>Figures (CSV)</button>
        <button type="button" @click=${() => download(`${artifact.name}.svg`, 'image/svg+xml', picture())}>
          Picture (SVG)
        </button>
      </div>`,
    painted: (figure) => scrolled.watch(figure.querySelector('table')),
  };
}
