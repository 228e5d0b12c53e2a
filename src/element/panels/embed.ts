import type { TemplateResult } from 'lit';
import { type ChartArtifact, type ChartView, viewKey } from '../../artifact.ts';
import {
  type EmbedCode,
  type Embedded,
  frameCode,
  pictureCode,
  pictureOf,
  type PictureSize,
  tagEmbedCode,
} from '../../markup/embed-codes.ts';
import type { ChartHost } from '../host.ts';
import type { Lit } from '../lit.ts';
import { styleAdopter } from '../document-styles.ts';
import { type CopiedView, embeddedOf } from './embed-source.ts';
import css from './embed.css?inline';
import { publishedHashes } from './published-hashes.ts';

/** A chart, and what it shows. */
export interface EmbedInput {
  readonly chart: CopiedView['chart'];
  readonly artifact: ChartArtifact;
  readonly view: ChartView;
}

/** Makes the code of a kind; empty before there is a view. */
export type CopiedCode = (
  lit: Lit,
  kind: string,
  shown: { readonly [name in keyof EmbedInput]: EmbedInput[name] | null | undefined },
) => Promise<string>;

/** A kind of code: its name, and what it is for. */
interface Kind {
  readonly label: string;
  readonly purpose: string;
  make(embedded: Embedded, chart: EmbedInput['chart'], lit: Lit): Promise<EmbedCode>;
}

const KINDS: Readonly<Record<string, Kind>> = {
  tag: {
    label: 'Tag',
    purpose: 'For a site that takes scripts: the chart as it is here, with everything that it can do.',
    make: async (embedded, chart) =>
      embedded.tag ? tagEmbedCode(await withHashes(embedded)) : { code: chart.embedCode() },
  },
  html: {
    label: 'HTML',
    purpose: 'For any site: heading, picture, sentence, source and table, without a script.',
    make: async (embedded, { shadowRoot }, { loadPart }) =>
      (await loadPart(() => import('./embed-html.ts'))).shownHTML(
        await withHashes(embedded),
        shadowRoot as ShadowRoot,
        loadPart,
      ),
  },
  frame: {
    label: 'Frame',
    purpose:
      'For a site that takes frames but no scripts: the chart in a page of its own. Where frames are stripped, a link stays.',
    make: async (embedded) => frameCode(isOfAreas(embedded) ? (await withPicture(embedded)).embedded : embedded),
  },
  picture: {
    label: 'Picture',
    purpose: 'For newsletters, and wherever nothing else stays: a picture with its words, and a link to the chart.',
    make: async (embedded) => {
      const { embedded: whole, size } = await withPicture(embedded);
      return pictureCode(whole, size);
    },
  },
};

const withHashes = async (embedded: Embedded): Promise<Embedded> => ({
  ...embedded,
  integrity: await publishedHashes(embedded.script, embedded.finished.version),
});

/** Whether a view tells of areas: the npm package has no pages and pictures of it. */
const isOfAreas = ({ finished: { name, view } }: Embedded): boolean =>
  name === 'area-map' || Boolean(view.choice['area']);

/** The size of a view’s picture, and for a view of areas whether its files are here: not every host has them. */
async function withPicture(
  embedded: Embedded,
): Promise<{ readonly embedded: Embedded; readonly size?: PictureSize | undefined }> {
  if (embedded.own?.length) return { embedded };
  const size = await sizeOf(pictureOf(embedded));
  return { embedded: { ...embedded, unpublished: isOfAreas(embedded) && !size }, size };
}

/** See `CopiedCode`. */
export const codeOf: CopiedCode = async (lit, kind, { chart, artifact, view }) => {
  if (!chart || !artifact || !view) return '';
  const load = artifact.details[viewKey(artifact.options, view.choice)];
  const details = load && (await lit.loadPart(load)).default;
  const made = details && (await KINDS[kind]?.make(embeddedOf({ chart, artifact, view, details }), chart, lit));
  return made?.code ?? '';
};

/** The size of a picture, from the file itself; `undefined` where it cannot be had. */
async function sizeOf(address: string): Promise<PictureSize | undefined> {
  const image = Object.assign(new Image(), { src: `${address}.svg` });
  return image.decode().then(
    () => ({ width: image.naturalWidth, height: image.naturalHeight }),
    () => undefined,
  );
}

/** What the panel of a chart shows. */
interface Shown {
  kind: string;
  made: EmbedCode;
}

/** Instead of a code whose parts have not come. */
const FAILED: EmbedCode = { code: '', note: 'This could not be loaded.' };

const panels = new WeakMap<HTMLElement, Shown>();
const adoptStyles = styleAdopter(css);

/** The panel *Embed*: one code at a time, with what it is for, and a button that copies it. */
export function embedPanel(
  lit: Lit,
  copy: (event: Event) => Promise<void>,
  input: EmbedInput & CopiedView,
  { element, loadFailed }: ChartHost,
): TemplateResult {
  const { html, nothing } = lit;
  const { chart } = input;
  const shown = panels.get(chart) ?? { kind: 'tag', made: { code: '' } };
  panels.set(chart, shown);
  if (chart.shadowRoot) adoptStyles(chart.shadowRoot);
  const { kind, made } = shown;
  const { label = '', purpose = '', make } = KINDS[kind] ?? {};
  const remake = async (): Promise<void> => {
    const next = await make?.(embeddedOf(input), chart, lit).catch((error: unknown) => {
      loadFailed(error, 'code for other pages');
      return FAILED;
    });
    if (!next || shown.kind !== kind || (next.code === made.code && next.note === made.note)) return;
    shown.made = next;
    const status = chart.shadowRoot?.querySelector('#embed [role=status]');
    if (status) status.textContent = '';
    element.requestUpdate();
  };
  if (made !== FAILED) void remake();
  const ask = (kind: string): void => {
    Object.assign(shown, { kind, made: { code: '' } });
    element.requestUpdate();
  };
  const choose = ({ target }: Event): void => ask((target as HTMLInputElement).value);
  return html`<fieldset class="kinds" @change=${choose}>
      <legend>Code for another page</legend>
      ${Object.entries(KINDS).map(
        ([value, { label }]) =>
          html`<label
            ><input type="radio" name="embed" .value=${value} .checked=${value === kind} /><span>${label}</span></label
          >`,
      )}
    </fieldset>
    <p id="purpose">${purpose}</p>
    ${made.note ? html`<p>${made.note} ${made === FAILED ? html`<button type="button" @click=${() => ask(kind)}>Try again</button>` : nothing}</p>` : nothing}
    <div ?hidden=${!made.code}>
      <textarea
        readonly
        rows="7"
        spellcheck="false"
        aria-label="${label}, the code"
        aria-describedby="purpose"
        .value=${made.code}
      ></textarea>
      <button type="button" @click=${copy}>Copy</button> <span role="status"></span>
    </div>`;
}
