import type { TemplateResult } from 'lit';
import {
  type AboutTable,
  type ChartArtifact,
  type ChartView,
  figureCitation,
  type ViewDetails,
} from '../../artifact.ts';
import type { Lit } from '../lit.ts';
import { copy } from './copy.ts';

/**
 * The panel *About this figure*: definitions, breaks, claims and their checks, releases, licence, sources, citation.
 *
 * @param newer What it ends with where newer figures are known of.
 */
export function aboutPanel(
  lit: Lit,
  view: ChartView,
  { about, references }: ViewDetails,
  { dated, version, report }: ChartArtifact,
  newer: TemplateResult | null,
): TemplateResult {
  const { html, nothing } = lit;
  return html`
    <dl>
      ${about.map(
        ({ heading, paragraphs, table }) =>
          html`<dt>${heading}</dt>
            <dd>${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}${table && stackedTable(lit, table)}</dd>`,
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
      ${newer ?? nothing}
    </dl>
  `;
}

/** A table whose rows stand below each other where there is no room for its columns. The roles stay when it is laid out so. */
function stackedTable({ html }: Lit, { caption, columns, rows }: AboutTable): TemplateResult {
  return html`<table class="stacked" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([first, ...others]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${first}</th>
            ${others.map((cell, index) => html`<td role="cell" data-heading=${columns[index + 1]}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A text with a button that copies it. */
function copyable({ html }: Lit, text: string): TemplateResult {
  return html`<p class="copyable">
    <span>${text}</span> <button type="button" @click=${copy}>Copy</button> <span role="status"></span>
  </p>`;
}
