import type { ChartOption } from '../artifact.ts';
import { areasFolder } from './areas-folder.ts';
import { attributeList, escaped } from './escaped.ts';
import { fileOf, type FinishedView } from './finished-view.ts';
import { figureHeight } from './figure-height.ts';
import { modulePreloads } from './module-preloads.ts';
import type { Theme, TokenValues } from './theme-colours.ts';

/** What the codes of a view are made of. */
export interface Embedded {
  readonly finished: FinishedView;
  /** The options of the chart: their choices make a frame higher. Default none. */
  readonly options?: readonly ChartOption[];
  /** The controls that only this chart has, as HTML. Default none. */
  readonly ownControls?: string | undefined;
  /** The tag; left out where its figures are an author's own, which no tag can be given as pictures. */
  readonly tag?: string | undefined;
  /** Attributes of the tag: the choice where it is not the default, headline, theme and so on. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Address of the script, `…/care-charts.js`, beside which all files are; `null` where a bundler brings the chart. */
  readonly script: string | null;
  /** Hashes of the script and its stylesheet by their names, for `integrity`. Left out where files may be updated in place. */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
  /** What the page shows that no file beside the script does, in words: `this page’s headline`. Default nothing. */
  readonly own?: readonly string[];
  /** Whether the pages and pictures of the view are not beside the script. Default no. */
  readonly unpublished?: boolean;
  /** Values of tokens that the page sets. */
  readonly tokens?: TokenValues | undefined;
}

/** The width of a frame, in CSS pixels, that its height is right for before it has told it. */
const FRAME_WIDTH = 640;

/** A code to copy. */
export interface EmbedCode {
  /** Empty where the view cannot be carried. */
  readonly code: string;
  /** What to do instead, or before. */
  readonly note?: string;
}

/** Width and height of a picture in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** The folder of the script, with a slash at its end. */
export function folderOf(script: string): string {
  const [path = ''] = script.split(/[?#]/);
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The script, the stylesheet that holds its place, and the tag. The modules that the view needs are fetched with the script, not after it. */
export function tagEmbedCode(embedded: Embedded): EmbedCode {
  const { finished, script, integrity } = embedded;
  const element = `${openingTag(embedded)}</${embedded.tag}>`;
  if (!script) return { code: element, note: bundled(finished) };
  const folder = folderOf(script);
  const lines = [
    ...modulePreloads(modulesOf(finished, folder)),
    stylesheetTag('care-charts.css', embedded),
    scriptTag(script, integrity?.['care-charts.js']),
    element,
  ];
  return { code: lines.join('\n') };
}

/** Addresses of the modules that a view needs besides the script. */
function modulesOf({ name, key, view }: FinishedView, folder: string): string[] {
  const chart = `${folder}charts/${name}.js`;
  if (!key || !view.posters.length) return [chart];
  if (!view.choice['area']) return [chart, `${folder}charts/${fileOf({ name, key })}.js`];
  const shared = ['care-charts.areas.js', 'areas/index.js'].map((file) => folder + file);
  return [chart, ...shared, `${areasFolder(folder)}${name}/${key}.js`];
}

/** The embed page in a frame, the script that listens for its height, and a link for sites that strip frames. */
export function frameCode(embedded: Embedded): EmbedCode {
  const { finished, options = [], script, own = [] } = embedded;
  if (!embedded.tag) return nothing('No address has a page with figures of your own. Copy Tag or HTML instead.');
  if (!script) return nothing(NO_ADDRESS);
  if (own.length)
    return nothing(`A frame shows the chart as it was published, without ${listed(own)}. Copy Tag or HTML instead.`);
  if (embedded.unpublished) return nothing(`${UNPUBLISHED} Copy Tag or HTML instead.`);
  const folder = folderOf(script);
  const src = pageOf(embedded, folder);
  const { headline } = finished.view;
  const frame = attributeList({
    title: headline,
    src,
    loading: 'lazy',
    width: '100%',
    height: Math.round(figureHeight({ view: finished.view, options }, FRAME_WIDTH)),
    // Without a style attribute, which a strict policy forbids.
    frameborder: 0,
  });
  return {
    code: [
      `<iframe${frame}></iframe>`,
      `<script async${attributeList({ src: `${folder}embed/resize.js` })}></script>`,
      `<p><a${attributeList({ href: src })}>${escaped(headline)}</a></p>`,
    ].join('\n'),
  };
}

/**
 * The picture of the whole figure with its words, and a link to its page. PNG files are light: of a dark one it is the SVG.
 *
 * @param size Of the picture, so that nothing moves when it arrives.
 */
export function pictureCode(embedded: Embedded, size?: PictureSize): EmbedCode {
  const { finished, script, own = [] } = embedded;
  if (!embedded.tag) return nothing(`Your own figures are in no picture that has an address. ${DOWNLOAD}`);
  if (!script) return nothing(`${NO_ADDRESS} ${DOWNLOAD}`);
  if (own.length) return nothing(`The published picture shows the chart without ${listed(own)}. ${DOWNLOAD}`);
  if (embedded.unpublished) return nothing(`${UNPUBLISHED} ${DOWNLOAD}`);
  const { headline, summary } = finished.view;
  const dark = themeOf(embedded) === 'dark';
  const src = `${pictureOf(embedded)}.${dark ? 'svg' : 'png'}`;
  const image = attributeList({ src, alt: `${headline}. ${summary}`, ...size });
  return {
    code: `<a${attributeList({ href: pageOf(embedded, folderOf(script)) })}><img${image}></a>`,
    ...(dark && { note: NO_DARK_PNG }),
  };
}

/** The address of the picture of the whole figure, without an ending; empty where the page has none. */
export function pictureOf(embedded: Embedded): string {
  const { finished, script } = embedded;
  const dark = themeOf(embedded) === 'dark' ? '.dark' : '';
  return script ? `${folderOf(script)}static/${fileOf(finished)}${dark}` : '';
}

/** Words of a page’s own, which stand beside the drawing, not in it. */
export const OWN_WORDS = { headline: 'this page’s headline', subtitle: 'this page’s subtitle' } as const;

const DOWNLOAD =
  'Save it with Download, put the file on your own site, and give it the headline and the sentence as its alternative text.';

const NO_DARK_PNG =
  'The dark picture is an SVG file, which mails and some sites do not show. For those, save a PNG with Download, or copy this from a light chart.';

const NO_ADDRESS = 'These charts come with the code of this site, so that they have no address of their own.';

const UNPUBLISHED = 'Beside the script of this chart there are no pages and pictures of areas.';

/** What to do where a bundler brings the charts of a site. */
export function bundled({ name, view }: FinishedView): string {
  const [code] = view.choice['area']?.split(',') ?? [];
  const area = code ? ` and care-charts-areas/${code}` : '';
  return `The charts of this site come with its own code. Where that is another site’s too, import care-charts/charts/${name}${area} there.`;
}

const nothing = (note: string): EmbedCode => ({ code: '', note });

const listed = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');

/** The theme of pictures: light, unless the author set another. */
export const themeOf = ({ attributes }: Embedded): Theme => (attributes?.['theme'] === 'dark' ? 'dark' : 'light');

/** The opening tag of the chart. */
export const openingTag = ({ tag, attributes = {} }: Embedded): string => `<${tag}${attributeList(attributes)}>`;

/** The tag of the script. */
export const scriptTag = (src: string, integrity?: string): string =>
  `<script${attributeList({ type: 'module', src, integrity })}></script>`;

/** The tag of a stylesheet beside the script. */
export const stylesheetTag = (file: string, { script, integrity }: Embedded): string =>
  `<link${attributeList({
    rel: 'stylesheet',
    href: folderOf(script ?? '') + file,
    integrity: integrity?.[file],
    // A stylesheet of another origin can be compared with its hash only where it is asked for with CORS.
    crossorigin: integrity && 'anonymous',
  })}>`;

/** The address of the page that the view has for frames. It follows the reader's light or dark unless the author set one. */
function pageOf({ finished, attributes }: Embedded, folder: string): string {
  const theme = attributes?.['theme'];
  return `${folder}embed/${fileOf(finished)}.html${theme ? `?theme=${theme}` : ''}`;
}
