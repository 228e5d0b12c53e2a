import { attributeList, escaped } from './escaped.ts';
import { type FinishedView, sourceLine } from './finished-view.ts';
import { tableHTML } from './table-html.ts';

/** What an author may choose of a tag with a declarative shadow root. */
export interface ShadowOptions {
  readonly headline?: string | null;
  readonly subtitle?: string | null;
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** Attributes of the tag: the choice where it is not the default, theme, headline and so on. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The stylesheet of the shadow root: its address, or its text. */
  readonly css: { readonly href: string } | { readonly text: string };
  /** What stands in the tag beside the shadow root, as HTML. */
  readonly children?: string;
}

/** A view as the tag with a declarative shadow root, which holds the drawing of every width: it paints before any script, and works without. */
export function shadowHTML(finished: FinishedView, options: ShadowOptions): string {
  const { name, view, details } = finished;
  const { headline, subtitle, headingLevel = 3, attributes = {}, css, children = '' } = options;
  const heading = `h${headingLevel}`;
  const words = headline ?? view.headline;
  const style = 'href' in css ? `<link rel="stylesheet" href="${escaped(css.href)}">` : `<style>${css.text}</style>`;
  const drawings = view.posters.map((poster) => `<div class="at-${poster.width}">${poster.svg}</div>`).join('');
  return `<care-${name}${attributeList(attributes)}><template shadowrootmode="open">${style}<figure part="figure" lang="en" dir="ltr" aria-labelledby="headline" aria-describedby="summary"><${heading} id="headline" part="headline">${escaped(words)}</${heading}><p class="subtitle" part="subtitle">${escaped(subtitle ?? view.subtitle)}</p><div class="plot" part="plot">${drawings}</div><p class="summary" id="summary" part="summary">${escaped(view.summary)}</p><p class="source" part="source">${escaped(sourceLine(finished))}</p><details class="panel" part="table"><summary>Table</summary>${tableHTML(view, details)}</details></figure></template>${children}</care-${name}>`;
}
