import type { TemplateResult } from 'lit';
import { type ChartArtifact, type ChartView, figureCitation, type ViewDetails } from '../../artifact.ts';
import { copyable } from './copy-button.ts';
import type { Lit } from '../lit.ts';

/** *About this figure*: definition, breaks, claims and their checks, licence, sources and how to cite it. */
export function aboutPanel(
  lit: Lit,
  view: ChartView,
  { about, references }: ViewDetails,
  { dated, version, report }: ChartArtifact,
): TemplateResult {
  const { html, nothing } = lit;
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
        ${copyable(lit, dated ? figureCitation(version, view) : `“${view.headline}”. ${view.credits}. Drawn with care-charts ${version}.`)}
        <p>
          ${dated ? `Evidence as of ${dated}. ` : nothing}care-charts ${version}.
          ${report ? html`<a href=${report}>Report an error in this figure</a>.` : nothing}
        </p>
      </dd>
    </dl>
  `;
}
