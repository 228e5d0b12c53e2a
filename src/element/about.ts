import { html, nothing, type TemplateResult } from 'lit';
import type { ChartArtifact, ChartView } from '../artifact.ts';

/** *About this figure*: definition, breaks, claims and their checks, licence, sources and how to cite it. */
export function aboutPanel(view: ChartView, { dated, version, report }: ChartArtifact): TemplateResult {
  return html`
    ${view.about.map(
      ({ heading, paragraphs }) =>
        html`<h4>${heading}</h4>
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`,
    )}
    <h4>Sources</h4>
    <ul>
      ${view.references.map(({ citation, url }) => html`<li>${url ? html`<a href=${url}>${citation}</a>` : citation}</li>`)}
    </ul>
    <h4>To cite this figure</h4>
    <p>${view.citation}</p>
    <p>
      Newest source: ${dated}. care-charts ${version}.
      ${report ? html`<a href=${report}>Report an error in this figure</a>.` : nothing}
    </p>
  `;
}
