import type { Poster } from '../artifact.ts';
import { attributeList, escaped } from './escaped.ts';
import { fileOf, type FinishedView, sourceLine } from './finished-view.ts';
import { tableHTML } from './table-html.ts';
import { resolved, type Theme, themeColours, type TokenValues } from './theme-colours.ts';

/** What an author may choose of a figure in plain HTML. */
export interface FigureOptions {
  /** Replaces the computed headline. */
  readonly headline?: string | null;
  /** Replaces the computed subtitle. */
  readonly subtitle?: string | null;
  /** Level of the headline among the page's headings. Default 3. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  readonly theme?: Theme;
  /** Values of tokens that a page sets: `{ 'series-1': '#00573f' }`. */
  readonly tokens?: TokenValues;
  /** Address of the folder `cdn/`, with a slash at its end, whose pictures the figure shows. Left out, pictures are `data:` addresses. */
  readonly address?: string | null;
}

/**
 * A view as plain HTML, without shadow root or script: heading, picture, sentence, source with links, and the table in
 * `<details>`.
 */
export function figureHTML(finished: FinishedView, options: FigureOptions = {}): string {
  const { view, details } = finished;
  const { headingLevel = 3, headline, subtitle } = options;
  const heading = `h${headingLevel}`;
  return [
    '<figure lang="en">',
    `<${heading}>${escaped(headline ?? view.headline)}</${heading}>`,
    `<p>${escaped(subtitle ?? view.subtitle)}</p>`,
    pictureHTML(finished, options),
    `<p>${escaped(view.summary)}</p>`,
    `<p><small>${sourceHTML(finished)}</small></p>`,
    `<details><summary>Table</summary>${tableHTML(view, details)}</details>`,
    '</figure>',
  ].join('\n');
}

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
    alt: view.summary,
  })}>`;
  return `<picture>${sources.join('')}${image}</picture>`;
}

/** Room beside a picture on a page, in CSS pixels. */
const MARGIN = 16;

/** The address of a drawing for one width: a file of the folder `cdn/static/`, or the drawing itself. */
function pictureAddress(finished: FinishedView, poster: Poster, { address, theme, tokens }: FigureOptions): string {
  if (address)
    return `${address}static/${[fileOf(finished), theme === 'dark' && 'dark', poster.width].filter(Boolean).join('.')}.svg`;
  const svg = resolved(poster.svg, themeColours(theme, tokens));
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The source line, with a link to each source that has an address. */
function sourceHTML({ view, details, dated }: FinishedView): string {
  const links = details.references.flatMap(({ citation, url }) =>
    url ? [`<a href="${escaped(url)}">${escaped(citation)}</a>`] : [],
  );
  return escaped(sourceLine({ view, dated })) + (links.length ? ` ${links.join('; ')}.` : '');
}
