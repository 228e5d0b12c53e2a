import type { ChartOption, Poster } from '../artifact.ts';
import { linked } from './about-html.ts';
import { attributeList, escaped } from './escaped.ts';
import { fileOf, type FinishedView, licenceOf, sourceLine } from './finished-view.ts';
import type { MailOptions } from './mail-html.ts';
import { tableHTML } from './table-html.ts';
import { resolved, themeColours, type TokenValues } from './theme-colours.ts';

/** What an author may choose of a figure in plain HTML. */
export interface FigureOptions extends Omit<MailOptions, 'for'> {
  /** Values of tokens that a page sets: `{ 'series-1': '#00573f' }`. */
  readonly tokens?: TokenValues;
  /** Address of the folder `cdn/`, with a slash at its end, whose pictures the figure shows. Left out, pictures are `data:` addresses. */
  readonly address?: string | null;
  /** For a figure in its chart’s tag: the options whose choices the chart will show, none of them with `controls="none"`. */
  readonly choices?: readonly ChartOption[] | undefined;
  /** Beside the choices, the controls that only this chart has, as HTML. Default none. */
  readonly ownControls?: string | undefined;
}

/** A figure inside its chart's tag, as what is shown until the chart is ready. */
export function inTag(name: string, figure: string, attributes: Readonly<Record<string, string>> = {}): string {
  return `<care-${name}${attributeList(attributes)}>\n${figure}\n</care-${name}>`;
}

/**
 * A view as plain HTML, without shadow root or script: heading, picture, sentence, source with links, and the table in
 * `<details>`.
 *
 * In its chart’s tag (`choices`) it has the lines that the chart will have, for `care-charts-html.css` to lay them out: the
 * links stand below the table, and the choices are there hidden.
 */
export function figureHTML(finished: FinishedView, options: FigureOptions = {}): string {
  const { view, details } = finished;
  const { headingLevel = 3, headline, subtitle, table, source, choices, ownControls = '' } = options;
  const heading = `h${headingLevel}`;
  const small = (...parts: readonly string[]): string => `<p><small>${parts.filter(Boolean).join(' ')}</small></p>`;
  const cells = table ?? tableHTML(view, details, ' align="right"');
  const further = [source ?? sourceHTML(finished), escaped(licenceOf(finished))];
  return [
    '<figure lang="en">',
    `<${heading}>${escaped(headline ?? view.headline)}</${heading}>`,
    `<p>${escaped(subtitle ?? view.subtitle)}</p>`,
    choices && choicesHTML(choices),
    choices && unnamed(ownControls),
    pictureHTML(finished, options),
    `<p>${escaped(view.summary)}</p>`,
    choices ? small(escaped(`Source: ${view.credits}.`)) : small(...further),
    choices
      ? `<details data-waits><summary>Table and sources</summary>${cells}\n${small(...further)}</details>`
      : `<details><summary>Table</summary>${cells}</details>`,
    '</figure>',
  ]
    .filter(Boolean)
    .join('\n');
}

/** The words of the reader’s choices, hidden: the stylesheet keeps their room. */
function choicesHTML(options: readonly ChartOption[]): string {
  const rows = options.flatMap(({ label, values }) =>
    label
      ? [`<p><b>${escaped(label)}</b>${values.map(({ label = '' }) => `<span>${escaped(label)}</span>`).join('')}</p>`]
      : [],
  );
  return rows.length ? `<div hidden>${rows.join('')}</div>` : '';
}

/** Controls, hidden, without names and ids: those are the chart’s. */
const unnamed = (controls: string): string =>
  controls.replaceAll(/<!--.*?-->| (?:id|for|name|aria-[a-z]+)="[^"]*"/g, '').replace('<div', '<div hidden');

/** The drawing as `<picture>`: a source for each width, and the narrowest where nothing is chosen. */
function pictureHTML(finished: FinishedView, options: FigureOptions): string {
  const { view } = finished;
  const [narrowest, ...wider] = view.posters;
  if (!narrowest) return '';
  const sources = wider.toReversed().map(
    (poster) =>
      `<source${attributeList({
        media: `(min-width: ${poster.width + 2 * MARGIN}px)`,
        srcset: pictureAddress(finished, poster, options),
        width: poster.width,
        height: poster.height,
      })}>`,
  );
  const image = `<img${attributeList({
    src: pictureAddress(finished, narrowest, options),
    width: narrowest.width,
    height: narrowest.height,
    alt: view.summary || view.headline,
  })}>`;
  return `<picture>${sources.join('')}${image}</picture>`;
}

/** Room beside a picture on a page without styles, in CSS pixels: the margins of the page and of a figure. */
const MARGIN = 48;

/** The address of a drawing for one width: a file of the folder `cdn/static/`, or the drawing itself. */
function pictureAddress(finished: FinishedView, poster: Poster, { address, theme, tokens }: FigureOptions): string {
  if (address)
    return `${address}static/${[fileOf(finished), theme === 'dark' && 'dark', poster.width].filter(Boolean).join('.')}.svg`;
  return `data:image/svg+xml,${encodeURIComponent(aloneSVG(poster, themeColours(theme, tokens)))}`;
}

/** A poster that stands alone: its colours by their values, its own background, and fonts that every system has. */
function aloneSVG({ svg }: Poster, colours: TokenValues): string {
  const { font = 'inherit', surface = 'none' } = colours;
  const family = font === 'inherit' ? 'Arial, Helvetica, sans-serif' : font;
  const start = svg.indexOf('>') + 1;
  return resolved(
    `${svg.slice(0, start - 1)} font-family="${escaped(family)}"><rect width="100%" height="100%" fill="${escaped(surface)}"/>${svg.slice(start)}`,
    colours,
  );
}

/** The source line, then every source, with a link where it has an address. */
function sourceHTML({ view, details, dated }: FinishedView): string {
  const sources = details.references.map(({ citation, url }) => linked(citation, url));
  return escaped(sourceLine({ view, dated })) + (sources.length ? ` ${sources.join('; ')}.` : '');
}
