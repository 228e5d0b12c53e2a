import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../artifact.ts';
import { choiceGroups } from './choices.ts';
import type { PanelsOfView } from './panels/loader.ts';
import { heading } from './heading.ts';
import type { Opened } from './panels/contents.ts';
import type { Panels } from './panels/panels.ts';

/** Everything a figure shows. */
export interface Figure extends Opened {
  /** What panels hold: nothing until it has come, `null` where it could not be loaded. */
  readonly opened: PanelsOfView | null | undefined;
  readonly choice: Choice;
  /** The picture. */
  readonly drawing: unknown;
  /** Who gave the figures. */
  readonly source: unknown;
  readonly headline: string;
  readonly subtitle: string;
  readonly headingLevel: number;
  /** Without Download and the reader's choices. */
  readonly bare: boolean;
  readonly panels: Panels;
  /** What hears of everything that a reader does in the plot. */
  readonly plotEvents: EventListenerObject;
  /** The reader presses Listen. */
  readonly listen: (event: Event) => void;
  readonly choose: (option: string, value: string) => void;
  /** Controls that this chart alone has. */
  readonly own: () => TemplateResult | typeof nothing;
}

/** The figure, in the order it is read: finding, measure, choices, picture, sentence, source, buttons. */
export function figure(show: Figure): TemplateResult {
  const { artifact, view, panels, plotEvents, bare, opened } = show;
  const held = (name: 'about' | 'download' | 'table') =>
    panels.panel(name, () =>
      opened === null
        ? html`<p>This could not be loaded. To try again, close it and open it.</p>`
        : opened?.contents[name](show, opened.details),
    );
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
      @pointerenter=${plotEvents}
      @pointermove=${plotEvents}
      @pointerdown=${plotEvents}
      @pointerleave=${plotEvents}
      @click=${plotEvents}
      @focusin=${plotEvents}
      @focusout=${plotEvents}
      @keydown=${plotEvents}
    >
      ${show.drawing}
    </div>
    <p class="summary" id="summary" part="summary">${view.summary}</p>
    <p class="source" part="source">${show.source} ${panels.button('about', 'About this figure')}</p>
    ${held('about')}
    <div class="controls" part="controls">
      ${panels.button('table', 'Table')}${
        view.heard ? html`<button type="button" @click=${show.listen}>Listen</button>` : nothing
      }${bare ? nothing : panels.button('download', 'Download')}
    </div>
    <p class="panel" role="status" hidden></p>
    ${bare ? nothing : held('download')} ${held('table')}
  </figure>`;
}
