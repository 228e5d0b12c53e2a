import { linked } from './about-html.ts';
import { attributeList, escaped } from './escaped.ts';
import { fileOf, type FinishedView, licenceOf, sourceLine } from './finished-view.ts';
import { tableHTML } from './table-html.ts';
import type { Theme } from './theme-colours.ts';

/** What an author may choose of a figure in a mail or a feed. */
export interface MailOptions {
  /** Replaces the computed headline. */
  readonly headline?: string | null;
  /** Replaces the computed subtitle. */
  readonly subtitle?: string | null;
  /** Level of the headline among the headings around it. Default 3. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  readonly theme?: Theme;
  /** Address of the folder `cdn/`, with a slash at its end, whose pictures the figure shows. */
  readonly address?: string | null;
  readonly for: 'mail' | 'feed';
  /** The table, as HTML. Default the rows of the view in words. */
  readonly table?: string;
  /** The source line, as HTML. Default publishers, years and the date of the evidence. */
  readonly source?: string;
}

/** The width of the pictures for mails and feeds, in CSS pixels. Their files have twice as many pixels. */
const WIDTH = 380;

/**
 * A view in the HTML that e-mail clients and feed readers keep: headings, paragraphs, a picture as PNG, a table, links. No
 * styles, no SVG, no `figure`, `picture` or `details`; absolute addresses only.
 *
 * @throws {Error} where no absolute address is given.
 */
export function mailHTML(finished: FinishedView, options: MailOptions): string {
  const { view, details } = finished;
  const { headline, subtitle, headingLevel = 3, table, source } = options;
  const heading = `h${headingLevel}`;
  const caption = `<p>${escaped(subtitle ?? view.subtitle)}</p>`;
  return [
    `<${heading}>${escaped(headline ?? view.headline)}</${heading}>`,
    caption,
    imageHTML(finished, options),
    `<p>${escaped(view.summary)}</p>`,
    table ?? forMails(tableHTML(view, details, ' align="right"')),
    `<p>${[source ?? escaped(sourceLine(finished)), ...details.references.map(({ citation, url }) => linked(citation, url)), escaped(licenceOf(finished))].filter(Boolean).join('<br>')}</p>`,
  ].join('\n');
}

function imageHTML(finished: FinishedView, { address, theme, for: where }: MailOptions): string {
  const { view } = finished;
  const poster = view.posters.find(({ width }) => width === WIDTH);
  if (!poster) throw new Error(`${finished.name} has no picture of ${WIDTH} pixels, which a ${where} needs.`);
  if (!address || !/^https?:\/\/[^/]/.test(address))
    throw new Error(
      `A figure for a ${where} needs address: the absolute address of the folder cdn/ on your site, such as https://example.org/care-charts/.`,
    );
  if (theme === 'dark') throw new Error(`A figure for a ${where} is light: leave theme out.`);
  return `<p><img${attributeList({
    src: `${address}static/${fileOf(finished)}.${WIDTH}.png`,
    width: poster.width,
    height: poster.height,
    border: 0,
    alt: view.summary || view.headline,
  })}></p>`;
}

/** A table as mails keep it: lines by attributes, and no caption, which Outlook puts elsewhere. */
function forMails(table: string): string {
  return table
    .replace(/<caption>.*?<\/caption>/s, '')
    .replace('<table>', '<table border="1" cellpadding="4" cellspacing="0">')
    .replaceAll(/<\/?(?:thead|tbody)>/g, '')
    .replaceAll('<th scope="row">', '<th scope="row" align="left">');
}
