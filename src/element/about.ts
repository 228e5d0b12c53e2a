import type { TemplateResult } from 'lit';
import { type ChartArtifact, type ChartView, figureCitation, type ViewDetails } from '../artifact.ts';
import type { Lit } from './own.ts';

/** *About this figure*: definition, breaks, claims and their checks, licence, sources and how to cite it. */
export function aboutPanel(
  { html, nothing }: Lit,
  view: ChartView,
  { about, references }: ViewDetails,
  { dated, version, report }: ChartArtifact,
): TemplateResult {
  return html`
    <dl>
      ${about.map(
        ({ heading, paragraphs }) =>
          html`<dt>${heading}</dt>
            <dd>${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</dd>`,
      )}
      <dt>Sources</dt>
      <dd>
        <ul>
          ${references.map(({ citation, url }) => html`<li>${url ? html`<a href=${url}>${citation}</a>` : citation}</li>`)}
        </ul>
      </dd>
      <dt>To cite this figure</dt>
      <dd>
        <p>${figureCitation(version, view)}</p>
        <p>
          Evidence as of ${dated}. care-charts ${version}.
          ${report ? html`<a href=${report}>Report an error in this figure</a>.` : nothing}
        </p>
      </dd>
    </dl>
  `;
}
