import type { TemplateResult } from 'lit';
import type { ChartArtifact, ChartView, ViewDetails } from '../../artifact.ts';
import type { ChartHost } from '../host.ts';
import { aboutPanel } from './about.ts';
import { copy } from './copy.ts';
import { dataTable } from './data-table.ts';
import { styleAdopter } from '../document-styles.ts';
import type { Lit } from '../lit.ts';
import css from './contents.css?inline';
import { downloadPanel, type SavedChart } from './download.ts';
import type { EmbedInput } from './embed.ts';
import { LatePanel } from './late-panel.ts';
import { ScrolledTable } from './scrollable-table.ts';

const adoptStyles = styleAdopter(css);

/** What the panels of a figure are rendered from, besides their details. */
export interface PanelInput extends EmbedInput {
  readonly artifact: ChartArtifact;
  readonly view: ChartView;
  /** The chart, for its files and codes. */
  readonly chart: EmbedInput['chart'] & SavedChart;
}

/** Renders the contents of panels. */
export interface PanelContents {
  about(input: PanelInput, details: ViewDetails): TemplateResult;
  table(input: PanelInput, details: ViewDetails): TemplateResult;
  download(input: PanelInput): TemplateResult;
  embed(input: PanelInput, details: ViewDetails, host: ChartHost): TemplateResult;
  /** Called after the figure was rendered: gives it the stylesheet, and makes a wide table scrollable by keyboard. */
  painted(figure: ShadowRoot): void;
}

/** Renders the contents of panels. Loaded by panels.ts for the first panel of the page, which hands it Lit. */
export function panelContents(lit: Lit): PanelContents {
  const scrolled = new ScrolledTable();
  const embed = new LatePanel(() => import('./embed.ts'));
  return {
    about: ({ view, artifact }, details) => aboutPanel(lit, view, details, artifact),
    table: ({ view }, details) => dataTable(lit, view, details),
    download: ({ artifact, chart }) => downloadPanel(lit, artifact.name, chart),
    embed: (input, details, host) =>
      embed.content(lit, host, (code) => code.embedPanel(lit, copy, { ...input, details }, host)),
    painted(figure) {
      adoptStyles(figure);
      scrolled.observe(figure.querySelector('#table > table'));
    },
  };
}
