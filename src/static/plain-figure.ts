import { figureHTML, inTag } from '../markup/figure-html.ts';
import { mailHTML } from '../markup/mail-html.ts';
import type { Theme, TokenValues } from '../markup/theme-colours.ts';
import type { StaticOptions } from './chart-options.ts';
import { finishedChart } from './finished-chart.ts';
import { levelOf } from './render-chart.ts';

/** What `figureHTML` is given. */
export interface PlainFigureOptions extends StaticOptions {
  /** Address of the folder `cdn/` on your site, with a slash at its end, whose pictures the figure shows. Left out, pictures are `data:` addresses. */
  readonly address?: string | null | undefined;
  /** Where it will stand: `mail` and `feed` have only what e-mail clients and feed readers keep. Default a page. */
  readonly for?: 'mail' | 'feed' | undefined;
  /** Whether it stands inside the chart's tag, as what is shown until the chart is ready. Default no. */
  readonly tag?: boolean | undefined;
  /** Values of tokens, for pictures without an address: `{ 'series-1': '#00573f' }`. */
  readonly tokens?: TokenValues | undefined;
}

const BESIDES = ['address', 'for', 'tag', 'tokens'];

/**
 * A chart as plain HTML, without shadow root or script: heading, picture, sentence, source with links, table.
 *
 * @param name The tag without `care-`: `funding-gap`; `chart` for figures of your own.
 * @throws {Error} where chart, option or value are not known. It names those that are.
 * @throws {FiguresError} where an author's figures cannot be read: the sentence that the page would show.
 */
export async function plainFigure(name: string, options: PlainFigureOptions = {}): Promise<string> {
  const { address, for: where, tag = false, tokens } = options;
  if (where !== undefined && where !== 'mail' && where !== 'feed')
    throw new Error(`A figure cannot be for "${String(where)}". It is for mail or feed, or for is left out.`);
  if (where && tag) throw new Error(`A ${where} has no tags of charts: leave tag or for out.`);
  const {
    finished,
    attributes,
    options: choices,
    ownControls,
    isFile,
    own,
  } = await finishedChart(name, options, BESIDES);
  if (where && !isFile)
    throw new Error(
      `A ${where} shows pictures that are files, and there is none of this view of ${finished.name}: its figures or settings are your own.`,
    );
  const { headline, subtitle, theme } = attributes;
  const written = {
    ...(headline !== undefined && { headline }),
    ...(subtitle !== undefined && { subtitle }),
    headingLevel: levelOf(attributes),
    ...(theme && { theme: theme as Theme }),
    address: isFile && address ? address.replace(/\/?$/, '/') : null,
    // In the tag the element reads the table again, so that it has the cells as they were given.
    ...(own && { source: own.source, ...(tag && { table: own.table }) }),
    ...(tag && !own && { choices: attributes['controls'] === 'none' ? [] : choices, ownControls }),
  };
  if (where) return mailHTML(finished, { ...written, for: where });
  const figure = figureHTML(finished, { ...written, ...(tokens && { tokens }) });
  return tag ? inTag(finished.name, figure, attributes) : figure;
}
