import { formatHex } from 'culori';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { html as staticHTML, unsafeStatic } from 'lit/static-html.js';
import { charts } from 'virtual:package';
import { colours, type Token, tokens } from '../../src/theme/tokens.ts';
import { brands } from '../brands.ts';
import '../copy-code.ts';
import { isEnough, measure, type Measured, toOne, verdict } from './measured.ts';
import {
  asItComes,
  isTaken,
  type OwnTheme,
  PAGES,
  type Pages,
  type Scheme,
  schemesOf,
  themeCSS,
  themeOf,
} from './own-theme.ts';

/** Looks to begin with. */
const STARTS: readonly { readonly name: string; readonly why: string; readonly theme: OwnTheme }[] = [
  { name: 'As it comes', why: 'No token is set.', theme: asItComes },
  ...brands.map((brand) => ({ name: brand.name, why: brand.why, theme: themeOf(brand) })),
];

/** Charts of the sample: one to choose, and those below, which have a third series and a fill. */
const FIRST = 'spending-shift';
const FURTHER = ['funding-gap', 'review-timeline'];

/** The class of what the tokens are tried on. */
const TRIED = 'theme-tried';

/** An editor of the tokens: fields for light and dark, charts that wear them, contrasts, and the CSS to copy. Only the page “Theming” uses it. It keeps nothing. */
export class ThemeEditor extends LitElement {
  static override properties = {
    theme: { state: true },
    start: { state: true },
    chart: { state: true },
    measured: { state: true },
  };

  declare theme: OwnTheme;
  /** Index of the look that was begun with. */
  declare start: number;
  /** The chart shown beside the fields, without `care-`. */
  declare chart: string;
  declare measured: readonly Measured[];

  /** The very CSS that is handed out, for the charts of this page. */
  readonly #sheet = new CSSStyleSheet();

  constructor() {
    super();
    this.theme = asItComes;
    this.start = 0;
    this.chart = FIRST;
    this.measured = [];
  }

  /** Without a shadow root, so that the stylesheet of the page applies. */
  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  protected override updated(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (!changed.has('theme') && !changed.has('chart')) return;
    this.#sheet.replaceSync(themeCSS(this.theme, `.${TRIED}`));
    this.measured = schemesOf(this.theme.pages).flatMap((scheme) => {
      const chart = this.querySelector<HTMLElement>(`.theme-sample .theme-${scheme} > :not(strong)`);
      return chart ? measure(chart, scheme) : [];
    });
  }

  protected override render(): TemplateResult {
    const css = themeCSS(this.theme);
    const [whether, ...short] = verdict(this.measured);
    return html`
      <p class="theme-starts">
        Begin with:
        ${STARTS.map(
          ({ name, theme }, index) =>
            html`<button type="button" aria-pressed=${index === this.start} @click=${() => this.#begin(index, theme)}>
              ${name}
            </button>`,
        )}
      </p>
      <p class="theme-why">${STARTS[this.start]?.why}</p>
      <div class="theme-choices">
        <label
          >Your page
          <select @change=${(event: Event) => this.#set({ pages: chosen(event) as Pages })}>
            ${Object.entries(PAGES).map(
              ([pages, label]) =>
                html`<option value=${pages} .selected=${live(pages === this.theme.pages)}>${label}</option>`,
            )}
          </select></label
        >
        <label
          >Chart
          <select @change=${this.#show}>
            ${charts
              .filter((name) => name !== 'chart')
              .map((name) => html`<option value=${name} .selected=${live(name === this.chart)}>care-${name}</option>`)}
          </select></label
        >
      </div>
      ${this.#panes([this.chart], 'theme-sample')}
      <div class="theme-verdict ${short.length ? 'theme-short' : ''}" role="status">
        <p>${whether}</p>
        ${
          short.length
            ? html`<ul>
                ${short.map((sentence) => html`<li>${sentence}</li>`)}
              </ul>`
            : nothing
        }
      </div>
      <div class="theme-fields ${this.theme.pages === 'both' ? '' : 'theme-single'}">
        ${this.#row('page', 'The page behind the charts; not a token.', true, (scheme) =>
          this.#field('page', 'The page', scheme, this.theme.page[scheme], true),
        )}
        ${tokens.map((token) => this.#token(token))}
      </div>
      <h3>The CSS to copy</h3>
      ${
        css
          ? html`<copy-code .code=${css} what="the CSS"></copy-code>`
          : html`<p>Nothing yet: every token is at its default.</p>`
      }
      <h3>More charts with these tokens</h3>
      ${this.#panes(FURTHER, 'theme-further')}
    `;
  }

  /** Charts on a light and a dark page, side by side. */
  #panes(names: readonly string[], className: string): TemplateResult {
    return html`<div class="theme-panes ${className}">
      ${schemesOf(this.theme.pages).map(
        (scheme) =>
          html`<div class="${TRIED} theme-pane theme-${scheme}" style="background:${this.theme.page[scheme]}">
            <strong>${scheme === 'light' ? 'Light page' : 'Dark page'}</strong>
            ${names.map((name) => {
              const tag = unsafeStatic(`care-${name}`);
              return staticHTML`<${tag} heading-level="4"></${tag}>`;
            })}
          </div>`,
      )}
    </div>`;
  }

  #token(token: Token): TemplateResult {
    const { name, meaning } = token;
    const isColour = colours.includes(token);
    const value = this.theme.values[name] ?? token;
    return this.#row(name, meaning, isColour, (scheme) =>
      this.#field(name, `--care-${name}`, scheme, value[scheme], isColour),
    );
  }

  /** A name, what it is for, and a field for each scheme, or one where both have the same. */
  #row(name: string, meaning: string, isColour: boolean, field: (scheme: Scheme) => TemplateResult): TemplateResult {
    const schemes = schemesOf(this.theme.pages);
    return html`<div class="theme-row" role="group" aria-label=${name}>
      <div class="theme-name">
        ${name === 'page' ? html`<strong>The page</strong>` : html`<code>--care-${name}</code>`}
        <small>${meaning.replaceAll('`', '')}</small>
      </div>
      ${isColour ? schemes.map(field) : field(schemes[0] ?? 'light')}
    </div>`;
  }

  #field(name: string, label: string, scheme: Scheme, value: string, isColour: boolean): TemplateResult {
    const set = (event: Event): void => this.#write(name, scheme, (event.target as HTMLInputElement).value, isColour);
    const taken = isTaken(name, value);
    const where = isColour ? `, ${scheme} page` : '';
    return html`<div class="theme-field">
      ${
        isColour
          ? html`<input type="color" aria-label="${label}${where}, to pick" .value=${live(hex(value))} @input=${set} />`
          : nothing
      }
      <input
        type="text"
        spellcheck="false"
        aria-label="${label}${where}"
        aria-invalid=${!taken}
        .value=${live(value)}
        @input=${set}
      />
      <span class="theme-contrast">${taken ? this.#contrast(name, scheme) : 'No browser takes this value.'}</span>
    </div>`;
  }

  /** What a colour has, and what it needs. */
  #contrast(name: string, scheme: Scheme): TemplateResult[] {
    const found = this.measured.find((measured) => measured.scheme === scheme)?.contrasts ?? [];
    return found
      .filter(({ token, on }) => token === name && on !== 'tooltip')
      .map((contrast) =>
        isEnough(contrast)
          ? html`${toOne(contrast)} ✓`
          : html`<strong>${toOne(contrast)} ✗</strong> needs ${contrast.needs}`,
      );
  }

  readonly #show = (event: Event): void => {
    this.chart = chosen(event);
  };

  #begin(index: number, theme: OwnTheme): void {
    this.start = index;
    this.theme = theme;
  }

  #set(change: Partial<OwnTheme>): void {
    this.theme = { ...this.theme, ...change };
  }

  #write(name: string, scheme: Scheme, value: string, isColour: boolean): void {
    const { page, values } = this.theme;
    if (name === 'page') return this.#set({ page: { ...page, [scheme]: value } });
    const before = values[name] ?? { light: '', dark: '' };
    const after = isColour ? { ...before, [scheme]: value } : { light: value, dark: value };
    return this.#set({ values: { ...values, [name]: after } });
  }
}

const chosen = (event: Event): string => (event.target as HTMLSelectElement).value;

/** A colour as the browser's own picker takes it. What is transparent or unknown is white there. */
function hex(value: string): string {
  return /^transparent$/i.test(value) ? '#ffffff' : (formatHex(value) ?? '#ffffff');
}

if (customElements.get('theme-editor') === undefined) customElements.define('theme-editor', ThemeEditor);
