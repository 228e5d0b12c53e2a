import type { ReactiveElement, TemplateResult } from 'lit';
import type { Lit } from './lit.ts';

/** What stands in the place of a chart that could not be loaded: the children of its tag, or else a sentence, and a button that asks again. */
export const failed = (html: Lit['html'], ask: () => unknown): TemplateResult =>
  html`<div class="failed">
    <slot>This chart could not be loaded.</slot>
    <p class="controls"><button type="button" @click=${ask}>Try again</button></p>
  </div>`;

/** Lets a chart whose first view could not be loaded render what its reader can ask for it again with. */
export function offerAgain(element: object, { html }: Lit): void {
  const chart = element as ReactiveElement & { readonly state: string; render(): unknown };
  const whole = chart.render;
  chart.render = () =>
    chart.state === 'failed' ? failed(html, () => chart.requestUpdate('theme')) : whole.call(chart);
  chart.requestUpdate();
}
