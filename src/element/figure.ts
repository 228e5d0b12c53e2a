import { html, nothing, type TemplateResult } from 'lit';
import type { ChartArtifact, ChartView, Choice, Poster, ViewDetails } from '../artifact.ts';
import { aboutPanel } from './about.ts';
import { choiceGroups } from './choices.ts';
import { dataTable } from './data-table.ts';
import { download } from './download.ts';
import { drawing } from './drawing.ts';
import { heading } from './heading.ts';
import type { Panels } from './panels.ts';
import type { Points } from './points.ts';

/** Everything a figure shows. */
export interface Figure {
  readonly artifact: ChartArtifact;
  readonly view: ChartView;
  /** What panels tell of the view: nothing until it has come, `null` where it could not be loaded. */
  readonly details: ViewDetails | null | undefined;
  readonly choice: Choice;
  /** The picture for the width. */
  readonly poster: Poster | undefined;
  readonly headline: string;
  readonly subtitle: string;
  readonly headingLevel: number;
  /** Without Download and the reader's choices. */
  readonly bare: boolean;
  readonly panels: Panels;
  readonly points: Points;
  readonly choose: (option: string, value: string) => void;
  /** Controls that this chart alone has. */
  readonly own: () => TemplateResult | typeof nothing;
  readonly csv: () => string;
  readonly picture: () => string;
}

/** The figure, in the order it is read: finding, measure, choices, picture, sentence, source, buttons. */
export function figure(show: Figure): TemplateResult {
  const { artifact, view, panels, points, bare } = show;
  return html`<figure part="figure" lang="en" dir="ltr" aria-labelledby="headline" aria-describedby="summary">
    ${heading(show.headingLevel, show.headline)}
    <p class="subtitle" part="subtitle">${show.subtitle}</p>
    ${bare ? nothing : choiceGroups(artifact.options, show.choice, show.choose)} ${bare ? nothing : show.own()}
    <div
      class="plot"
      part="plot"
      role="application"
      aria-roledescription="chart"
      aria-label=${show.headline}
      tabindex="0"
      @pointermove=${points.onPointer}
      @pointerdown=${points.onPointer}
      @pointerleave=${points.onLeave}
      @click=${points.onClick}
      @focusin=${points.onFocus}
      @focusout=${points.onBlur}
      @keydown=${points.onKey}
    >
      ${drawing(show.poster)}
      <div class="tooltip" part="tooltip" role="tooltip" hidden></div>
    </div>
    <p class="summary" id="summary" part="summary">${view.summary}</p>
    <p class="source" part="source">Source: ${view.credits}. ${panels.button('about', 'About this figure')}</p>
    ${panels.panel('about', () => told(show, (details) => aboutPanel(view, details, artifact)))}
    <div class="controls" part="controls">
      ${panels.button('table', 'Table')}${bare ? nothing : panels.button('download', 'Download')}
    </div>
    ${bare ? nothing : panels.panel('download', () => downloads(show))}
    ${panels.panel('table', () => told(show, (details) => dataTable(view, details)))}
  </figure>`;
}

/** What a panel tells, as soon as it has come. */
function told({ details }: Figure, content: (details: ViewDetails) => TemplateResult): unknown {
  if (details) return content(details);
  return details === null ? html`<p>This could not be loaded. Close it and open it to try again.</p>` : nothing;
}

/** What can be downloaded, each named by what it is and its format. */
function downloads({ artifact, csv, picture }: Figure): TemplateResult {
  return html`<div class="controls">
    <button type="button" @click=${() => download(`${artifact.name}.csv`, 'text/csv', csv())}>Figures (CSV)</button>
    <button type="button" @click=${() => download(`${artifact.name}.svg`, 'image/svg+xml', picture())}>
      Picture (SVG)
    </button>
  </div>`;
}
