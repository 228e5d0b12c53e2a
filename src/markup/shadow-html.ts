import type { ChartOption } from '../artifact.ts';
import { aboutHTML, linked } from './about-html.ts';
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
  /** Whether its drawing may be laid out when the reader comes near. Default no. */
  readonly later?: boolean;
  /** What stands in the tag beside the shadow root, as HTML, for readers and browsers without shadow roots. Default headline, sentence and source. */
  readonly children?: string;
  /** The options of the chart: what was chosen is said above the drawing. Default none. */
  readonly options?: readonly ChartOption[];
  /** The controls that only this chart has above the drawing, as HTML. They are not seen until the element comes. Default none. */
  readonly ownControls?: string;
  /** The source line as HTML. Default publishers, years and date of the evidence. */
  readonly source?: string;
}

/**
 * A view as the tag with a declarative shadow root, which holds the drawing of every width: it paints before any script, and
 * works without.
 *
 * Its elements stand where those of the element stand, and take up the same room, so that nothing moves when the element
 * takes them over (`src/element/adopt.ts`).
 */
export function shadowHTML(finished: FinishedView, options: ShadowOptions): string {
  const { name, view, details } = finished;
  const { headline, subtitle, headingLevel = 3, attributes = {}, css, source } = options;
  const heading = `h${headingLevel}`;
  const words = headline ?? view.headline;
  const style = 'href' in css ? `<link rel="stylesheet" href="${escaped(css.href)}">` : `<style>${css.text}</style>`;
  const figure = [
    `<${heading} id="headline" part="headline">${escaped(words)}</${heading}>`,
    `<p class="subtitle" part="subtitle">${escaped(subtitle ?? view.subtitle)}</p>`,
    choicesHTML(options.options ?? [], view.choice),
    options.ownControls ?? '',
    `<div class="plot" part="plot">${view.posters.map(({ width, height, svg }) => `<div class="at w${width}"${options.later ? ` data-h="${height}"` : ''}>${svg}</div>`).join('')}</div>`,
    `<p class="summary" id="summary" part="summary">${escaped(view.summary)}</p>`,
    `<p class="source" part="source">${source ?? escaped(`Source: ${view.credits}.`)} <span class="later">About this figure</span></p>`,
    disclosed('about', 'About this figure', aboutHTML(finished)),
    disclosed('table', 'Table', tableHTML(view, details)),
  ];
  const { children = `<p>${escaped([words, view.summary, sourceLine(finished)].join(' '))}</p>` } = options;
  return `<care-${name}${attributeList(attributes)}><template shadowrootmode="open">${style}<figure part="figure" lang="en" dir="ltr" aria-labelledby="headline" aria-describedby="summary">${figure.join('')}</figure></template>${children}</care-${name}>`;
}

/** A panel that opens without script. */
function disclosed(name: string, label: string, html: string): string {
  return `<details data-panel="${name}"><summary>${label}</summary><div class="panel" part="${name}">${html}</div></details>`;
}

/** What was chosen for each option that readers may change. The other values keep their places until the element makes buttons of them. */
function choicesHTML(options: readonly ChartOption[], choice: Readonly<Record<string, string>>): string {
  const groups = options.flatMap(({ name, label, values }) =>
    label
      ? [
          `<fieldset><legend>${escaped(label)}</legend>${values
            .map(
              ({ value, label: text = value }) =>
                `<label${value === choice[name] ? '' : ' class="other"'}><span>${escaped(text)}</span></label>`,
            )
            .join('')}</fieldset>`,
        ]
      : [],
  );
  return groups.length ? `<div class="choices">${groups.join('')}</div>` : '';
}

/** The source line of an author's figures: a remark, and the source with its link. */
export function ownSourceHTML(credits: string, url: string | null, note: string | null): string {
  return `${note ? `${escaped(note)} ` : ''}Source: ${linked(credits, url)}.`;
}
