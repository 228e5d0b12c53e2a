import inline from 'virtual:static-css';
import { shadowHTML } from '../markup/shadow-html.ts';
import type { StaticOptions } from './chart-options.ts';
import { finishedChart } from './finished-chart.ts';

/** What `renderChart` is given. */
export interface ChartOptions extends StaticOptions {
  /** The stylesheet: the address of `care-charts-static.css` on your site; `inline` writes it into each chart, for sites without a policy for styles. */
  readonly css: { readonly href: string } | 'inline';
}

/**
 * A chart as its tag with a declarative shadow root, which holds the drawing of every width: it paints before any script,
 * and works without. Where the script of the charts comes, the element takes it over as it stands.
 *
 * @param name The tag without `care-`: `funding-gap`; `chart` for figures of your own.
 * @throws {Error} where chart, option or value are not known. It names those that are.
 * @throws {FiguresError} where an author's figures cannot be read: the sentence that the page would show.
 */
export async function renderChart(name: string, options: ChartOptions): Promise<string> {
  const { css } = options ?? {};
  if (css !== 'inline' && !css?.href)
    throw new Error(
      `renderChart('${name}') needs css: { href: '…/care-charts-static.css' }, the address of that stylesheet on your site, or css: 'inline'.`,
    );
  const { finished, attributes, options: choices, ownControls, own } = await finishedChart(name, options, ['css']);
  const { headline, subtitle } = attributes;
  return shadowHTML(finished, {
    ...(headline !== undefined && { headline }),
    ...(subtitle !== undefined && { subtitle }),
    headingLevel: levelOf(attributes),
    later: true,
    attributes: own ? { ...attributes, 'data-drawn': '' } : attributes,
    css: css === 'inline' ? { text: inline } : css,
    options: attributes['controls'] === 'none' ? [] : choices,
    ownControls,
    ...(own && { children: own.table, source: own.source }),
  });
}

/** The level of the headline. */
export const levelOf = (attributes: Readonly<Record<string, string>>): 2 | 3 | 4 | 5 | 6 =>
  Number(attributes['heading-level'] ?? 3) as 2 | 3 | 4 | 5 | 6;
