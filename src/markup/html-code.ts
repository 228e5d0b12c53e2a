import {
  bundled,
  type EmbedCode,
  type Embedded,
  folderOf,
  OWN_WORDS,
  scriptTag,
  stylesheetTag,
  themeOf,
} from './embed-codes.ts';
import { figureHTML, inTag } from './figure-html.ts';

/** Whether something of a page’s own is seen in the drawing too. */
export const isDrawn = (own: string): boolean => !(Object.values(OWN_WORDS) as readonly string[]).includes(own);

/** The tag with the figure as plain HTML inside, which stays where no script runs. */
export function htmlCode(embedded: Embedded): EmbedCode {
  const { finished, options = [], ownControls, tag, script, integrity, attributes = {}, own = [], tokens } = embedded;
  const level = Number(attributes['heading-level'] ?? 3) as 2 | 3 | 4 | 5 | 6;
  const plain = figureHTML(finished, {
    headline: attributes['headline'] ?? null,
    subtitle: attributes['subtitle'] ?? null,
    headingLevel: level,
    theme: themeOf(embedded),
    ...(tokens && { tokens }),
    address: script && !own.some(isDrawn) ? folderOf(script) : null,
    ...(tag && { choices: attributes['controls'] === 'none' ? [] : options, ownControls }),
  });
  if (!tag) return { code: plain };
  const figure = inTag(finished.name, plain, attributes);
  return script
    ? {
        code: [
          stylesheetTag('care-charts-html.css', embedded),
          scriptTag(script, integrity?.['care-charts.js']),
          figure,
        ].join('\n'),
        note: 'Where the script runs, the chart takes their place.',
      }
    : { code: figure, note: bundled(finished) };
}
