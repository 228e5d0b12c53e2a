import { html, nothing, type TemplateResult } from 'lit';
import type { ChartOption, Choice } from '../artifact.ts';
import type { PanelInput } from './panels/contents.ts';
import type { Panels } from './panels/panels.ts';

/** The attributes of a chart that its figure shows. */
interface AuthoredFigure {
  readonly headline: string | null;
  readonly subtitle: string | null;
  readonly headingLevel: number;
  readonly controls: 'none' | null;
}

/** What a figure is rendered from. */
export interface Figure extends PanelInput {
  readonly chart: PanelInput['chart'] & AuthoredFigure;
  readonly choice: Choice;
  /** The picture, as template or node. */
  readonly drawing: unknown;
  /** The source line, as text or template. */
  readonly source: unknown;
  readonly panels: Panels;
  /** Handles every event of the plot. */
  readonly plotEvents: EventListenerObject;
  /** The reader presses Listen. */
  readonly listen: (event: Event) => void;
  readonly choose: (option: string, value: string) => void;
  /** The controls of a mixin. */
  readonly ownControls: TemplateResult | typeof nothing;
}

/** The figure, in reading order: headline, subtitle, choices, picture, summary, source, buttons. */
export function figure(show: Figure): TemplateResult {
  const { chart, artifact, view, panels, plotEvents } = show;
  const bare = chart.controls === 'none';
  const headline = chart.headline ?? view.headline;
  return html`<figure part="figure" lang="en" dir="ltr" aria-labelledby="headline" aria-describedby="summary">
    ${heading(chart.headingLevel, headline)}
    <p class="subtitle" part="subtitle">${chart.subtitle ?? view.subtitle}</p>
    ${bare ? nothing : choiceGroups(artifact.options, show.choice, show.choose)} ${bare ? nothing : show.ownControls}
    <div
      class="plot"
      part="plot"
      role="application"
      aria-roledescription="chart"
      aria-label=${headline}
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
    ${panels.panel('about', show)}
    <div class="controls" part="controls">
      ${panels.button('table', 'Table')}${
        view.sonification ? html`<button type="button" @click=${show.listen}>Listen</button>` : nothing
      }${bare ? nothing : [panels.button('download', 'Download'), panels.button('embed', 'Embed')]}
    </div>
    <p class="panel" role="status" hidden></p>
    ${bare ? nothing : [panels.panel('download', show), panels.panel('embed', show)]} ${panels.panel('table', show)}
  </figure>`;
}

/** The headline as a heading of the level that the author set. Default 3. */
function heading(level: number, text: string): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id="headline" part="headline">${text}</h2>`;
    case 4:
      return html`<h4 id="headline" part="headline">${text}</h4>`;
    case 5:
      return html`<h5 id="headline" part="headline">${text}</h5>`;
    case 6:
      return html`<h6 id="headline" part="headline">${text}</h6>`;
    default:
      return html`<h3 id="headline" part="headline">${text}</h3>`;
  }
}

/** The reader's choices: a group of native radio buttons for each option. */
function choiceGroups(
  options: readonly ChartOption[],
  choice: Choice,
  choose: (option: string, value: string) => void,
): TemplateResult | typeof nothing {
  if (!options.length) return nothing;
  const onChange = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    choose(name, value);
  };
  return html`<div class="choices" @change=${onChange}>
    ${options.map(
      ({ name, label, values }) =>
        label &&
        html`<fieldset>
          <legend>${label}</legend>
          ${values.map(
            ({ value, label: text }) =>
              html`<label
                ><input type="radio" name=${name} .value=${value} .checked=${choice[name] === value} /><span
                  >${text}</span
                ></label
              >`,
          )}
        </fieldset>`,
    )}
  </div>`;
}

const posters = new WeakMap<object, TemplateStringsArray>();

/** A poster's SVG as nodes. It becomes a template without holes, once, so that no markup is parsed outside Lit and its Trusted Types policy. */
export function drawing(poster: { readonly svg: string } | undefined): TemplateResult {
  if (!poster) return html``;
  const template = posters.get(poster) ?? Object.assign([poster.svg], { raw: [poster.svg] });
  posters.set(poster, template);
  return html(template);
}
