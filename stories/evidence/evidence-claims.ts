import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { claimList, type ClaimEntry, matching, type SortKey, sorted } from './claim-list.ts';
import { OUTCOMES, SIGNS } from './outcome.ts';
import { evidence, descriptor } from './package.ts';
import type { Cited } from './rows-in-words.ts';

const COLUMNS: readonly { readonly by: SortKey; readonly title: string }[] = [
  { by: 'id', title: 'Claim' },
  { by: 'claimant', title: 'Who said it' },
  { by: 'published', title: 'When' },
  { by: 'check', title: 'Check' },
];

const link = ({ text, url }: Cited): TemplateResult => (url ? html`<a href=${url}>${text}</a>` : html`${text}`);

/** The claims of the package as a table that a person can search and sort. On a narrow screen its rows are set as blocks, and its roles keep it a table. It belongs to the page “The evidence” alone. */
export class EvidenceClaims extends LitElement {
  static override properties = {
    search: { state: true },
    check: { state: true },
    by: { state: true },
    descending: { state: true },
  };

  declare search: string;
  declare check: string;
  declare by: SortKey;
  declare descending: boolean;

  readonly #claims = claimList(evidence, descriptor.resources);

  constructor() {
    super();
    this.search = '';
    this.check = '';
    this.by = 'id';
    this.descending = false;
  }

  /** Without a shadow root, so that the stylesheet of the page applies. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const found = matching(this.#claims, this.search).filter((claim) => !this.check || claim.outcome === this.check);
    return html`
      <search class="claims-search">
        <label
          >Search the claims
          <input type="search" .value=${this.search} @input=${(event: InputEvent) => this.#set('search', event)} />
        </label>
        <label
          >Check
          <select @change=${(event: Event) => this.#set('check', event)}>
            <option value="">all</option>
            ${OUTCOMES.map((outcome) => html`<option value=${outcome}>${SIGNS[outcome]} ${outcome}</option>`)}
          </select>
        </label>
        <output aria-live="polite">${found.length} of ${this.#claims.length} claims</output>
      </search>
      <div class="claims-table" role="region" aria-label="The claims" tabindex="0">
        <table role="table">
          <thead role="rowgroup">
            <tr role="row">
              ${COLUMNS.map((column) => this.#heading(column))}
              <th role="columnheader" scope="col">What the evidence says</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${sorted(found, this.by, this.descending).map((claim) => this.#row(claim))}
          </tbody>
        </table>
      </div>
    `;
  }

  #heading({ by, title }: (typeof COLUMNS)[number]): TemplateResult {
    const current = this.by === by;
    const direction = this.descending ? 'descending' : 'ascending';
    return html`<th role="columnheader" scope="col" aria-sort=${current ? direction : 'none'}>
      <button type="button" @click=${() => this.#sort(by)}>
        ${title}<span aria-hidden="true">${current ? (this.descending ? ' ▼' : ' ▲') : ' ↕'}</span>
      </button>
    </th>`;
  }

  #row(claim: ClaimEntry): TemplateResult {
    return html`<tr role="row" id=${claim.id}>
      <th role="rowheader" scope="row">
        <strong>${claim.value}</strong>
        <span>${claim.what}</span>
        <small>${claim.id} · ${claim.when} · ${claim.place}</small>
      </th>
      <td role="cell">
        ${claim.claimant}<small>${claim.readIn.map((source) => html`<span>${link(source)}</span>`)}</small>
      </td>
      <td role="cell">${claim.date}</td>
      <td role="cell" class="check check-${claim.outcome.replaceAll(' ', '-')}">
        <span aria-hidden="true">${SIGNS[claim.outcome]}</span> ${claim.check}
      </td>
      <td role="cell">
        <p>${claim.note}</p>
        ${
          claim.computed.length
            ? html`<p class="computed">Worked out here:</p>
                <ul>
                  ${claim.computed.map((text) => html`<li>${text}</li>`)}
                </ul>`
            : nothing
        }
        ${claim.rows.length ? this.#rows(claim) : nothing}
      </td>
    </tr>`;
  }

  #rows({ id, rows }: ClaimEntry): TemplateResult {
    return html`<details>
      <summary>Evidence<span class="unseen"> for ${id}</span> (${rows.length})</summary>
      <ul>
        ${rows.map(({ text, source }) => html`<li>${source && source.text !== text ? html`${text}. ${link(source)}` : source ? link(source) : text}</li>`)}
      </ul>
    </details>`;
  }

  #sort(by: SortKey): void {
    this.descending = this.by === by && !this.descending;
    this.by = by;
  }

  #set(name: 'search' | 'check', event: Event): void {
    this[name] = (event.target as HTMLInputElement | HTMLSelectElement).value;
  }
}

customElements.define('evidence-claims', EvidenceClaims);
