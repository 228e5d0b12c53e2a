import type { TemplateResult } from 'lit';
import type { ChartArtifact, ChartView, ViewDetails } from '../../artifact.ts';
import { aboutPanel } from './about.ts';
import { dataTable } from './data-table.ts';
import type { Lit } from '../lit.ts';
import css from './contents.css?inline';
import { ScrolledTable } from './scrollable-table.ts';

/** What the panels of a figure are rendered from, besides their details. */
export interface PanelInput {
  readonly artifact: ChartArtifact;
  readonly view: ChartView;
  /** The chart, for its files. */
  readonly chart: { toCSV(): string; toSVG(): string };
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
  const { html } = lit;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const scrolled = new ScrolledTable();
  return {
    about: ({ view, artifact }, details) => aboutPanel(lit, view, details, artifact),
    table: ({ view }, details) => dataTable(lit, view, details),
    download: ({ artifact, chart }) =>
      html`<div class="controls">
        <button type="button" @click=${() => download(`${artifact.name}.csv`, 'text/csv', chart.toCSV())}>
          Figures (CSV)
        </button>
        <button type="button" @click=${() => download(`${artifact.name}.svg`, 'image/svg+xml', chart.toSVG())}>
          Picture (SVG)
        </button>
      </div>`,
    painted(figure) {
      const { adoptedStyleSheets } = figure;
      if (!adoptedStyleSheets?.includes(sheet)) adoptedStyleSheets?.push(sheet);
      scrolled.observe(figure.querySelector('table'));
    },
  };
}

/** How long the address of a file stays valid, in milliseconds: some browsers first ask the reader where to save it. */
const KEPT = 60_000;

/** Downloads a text as a file. */
function download(name: string, type: string, text: string): void {
  // With a byte order mark, so that spreadsheets read the file as UTF-8 and pound signs stay.
  const mark = type === 'text/csv' ? '\ufeff' : '';
  const href = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
}
