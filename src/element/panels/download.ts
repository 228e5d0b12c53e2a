import type { TemplateResult } from 'lit';
import type { Lit } from '../lit.ts';

/** What the files of a chart are made by. */
export interface SavedChart {
  readonly updateComplete: Promise<unknown>;
  toCSV(): string;
  toSVG(): string;
  toPNG(scale?: number | 'card'): Promise<Blob>;
}

/** How long the address of a file stays valid, in milliseconds: some browsers first ask the reader where to save it. */
const KEPT = 60_000;

/** The panel *Download*: a button for each file, and a sentence on what became of it. */
export function downloadPanel({ html }: Lit, name: string, chart: SavedChart): TemplateResult {
  const button = (label: string, ending: string, make: () => Blob | Promise<Blob>) =>
    html`<button type="button" @click=${(event: Event) => save(event, `${name}${ending}`, make)}>${label}</button>`;
  return html`<div class="controls">
      ${button(
        'Figures (CSV)',
        '.csv',
        () =>
          // With a byte order mark, so that spreadsheets read the file as UTF-8 and pound signs stay.
          new Blob(['\ufeff', chart.toCSV()], { type: 'text/csv;charset=utf-8' }),
      )}
      ${button('Picture (SVG)', '.svg', () => svgOf(chart))} ${button('Picture (PNG)', '.png', () => chart.toPNG())}
      ${button('Large picture (PNG)', '-large.png', () => chart.toPNG(2))}
      ${button('Picture for links (1200 × 630)', '-card.png', () => chart.toPNG('card'))}
    </div>
    <p role="status"></p>`;
}

async function svgOf(chart: SavedChart): Promise<Blob> {
  await chart.updateComplete;
  const svg = chart.toSVG();
  if (!svg) throw new Error('what saves pictures could not be loaded.');
  return new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
}

/** Makes a file and downloads it; tells what became of it in the status line of the panel. */
async function save({ currentTarget }: Event, name: string, make: () => Blob | Promise<Blob>): Promise<void> {
  const status = (currentTarget as Element).closest('.panel')?.querySelector('[role=status]');
  const tell = (sentence: string): void => void (status && (status.textContent = sentence));
  try {
    const href = URL.createObjectURL(await make());
    Object.assign(document.createElement('a'), { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), KEPT);
    tell(outcome(name));
  } catch (error) {
    tell(`${name} could not be made: ${(error as Error).message}`);
  }
}

/** What is known of a download: a browser does not say whether it let the page save a file. */
function outcome(name: string): string {
  if (frameForbids()) return `${name} was not saved: this frame may not save files. Open the page by itself.`;
  if (self !== top || origin === 'null')
    return `${name} was handed to the browser. If it does not arrive, this frame may not save files: open the page by itself.`;
  return `${name} was handed to the browser.`;
}

/** Whether the page around can be asked, and its frame forbids downloads. */
function frameForbids(): boolean {
  try {
    const sandbox = (self.frameElement as HTMLIFrameElement | null)?.getAttribute('sandbox');
    return typeof sandbox === 'string' && !/\ballow-downloads\b/.test(sandbox);
  } catch {
    return false;
  }
}
