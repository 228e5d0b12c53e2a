import { attributeList } from '../../markup/escaped.ts';
import { figureHTML } from '../../markup/figure-html.ts';
import type { DrawnChart } from '../../prerender/draw.ts';
import { finishedViews } from '../../prerender/finished-views.ts';

/**
 * A chart as plain HTML inside its tag: readers see it before the script has run, and without script for ever.
 *
 * @param attributes Of the tag. With `heading-level`, the heading before the script is of that level too.
 */
export function htmlFirst(chart: DrawnChart, attributes: Readonly<Record<string, string>> = {}): string {
  const [first] = finishedViews(chart);
  if (!first) return '';
  const level = attributes['heading-level'] === '2' ? 2 : 3;
  const figure = inBothThemes(figureHTML(first, { address: './', headingLevel: level }));
  const tag = `care-${chart.name}`;
  const loading = attributes['loading'] === 'eager' ? figure : figure.replace('<img ', '<img loading="lazy" ');
  // White space after the tag tells the script that it was closed.
  return `<${tag}${attributeList(attributes)}>\n${loading}\n</${tag}>\n`;
}

/** A source of a picture, and the picture itself. */
const SOURCE = /<source media="([^"]+)" srcset="([^"]+)\.(\d+)\.svg"/g;
const IMAGE = /<img [^>]*src="([^"]+)\.(\d+)\.svg"/;

/** Beside each picture its dark twin, for readers whose device is dark. */
function inBothThemes(html: string): string {
  const dark = '(prefers-color-scheme: dark)';
  return html
    .replace(
      SOURCE,
      (source, media, file, width) =>
        `<source media="${media} and ${dark}" srcset="${file}.dark.${width}.svg">${source}`,
    )
    .replace(IMAGE, (image, file, width) => `<source media="${dark}" srcset="${file}.dark.${width}.svg">${image}`);
}
