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
import { warnOnce } from '../warn.ts';
import type { EmbedInput } from './embed.ts';
import { LatePanel } from './late-panel.ts';
import { ScrolledTable } from './scrollable-table.ts';

const adoptStyles = styleAdopter(css);

/** What the panels of a figure are rendered from, besides their details. */
export interface PanelInput extends EmbedInput {
  readonly artifact: ChartArtifact;
  readonly view: ChartView;
  /** The chart, for its files and codes. */
  readonly chart: EmbedInput['chart'] & SavedChart & AskingChart;
}

/** A chart whose author may name, by `updates`, where it is told that newer figures exist. */
interface AskingChart {
  getAttribute(name: 'updates'): string | null;
  requestUpdate(): void;
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
  let updates: typeof import('./newer-figures.ts') | undefined;
  const loadUpdates = async (loaded: () => void): Promise<void> => {
    try {
      updates = await lit.loadPart(() => import('./newer-figures.ts'));
      loaded();
    } catch (error) {
      warnOnce('warn', 'what tells of newer figures could not be loaded', error);
    }
  };
  /** The end of *About this figure*. Without the attribute nothing is loaded and nothing asked for; nor for figures of the author, which no version changes. */
  const newer = ({ artifact, chart }: PanelInput): TemplateResult | null => {
    const address = chart.getAttribute('updates');
    if (!address || !artifact.dated) return null;
    const again = (): void => chart.requestUpdate();
    if (!updates) void loadUpdates(again);
    return updates?.newerFigures(lit, address, artifact, again) ?? null;
  };
  const embed = new LatePanel(() => lit.loadPart(() => import('./embed.ts')));
  return {
    about: (input, details) => aboutPanel(lit, input.view, details, input.artifact, newer(input)),
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
