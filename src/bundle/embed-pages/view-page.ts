import { type ChartOption, type Choice, viewKey } from '../../artifact.ts';
import { CARD } from '../../markup/card-picture.ts';
import { escaped } from '../../markup/escaped.ts';
import { fileOf, type FinishedView } from '../../markup/finished-view.ts';
import { dataBlock, frameData } from '../../markup/frame-data.ts';
import { dataset, type DatasetFacts } from '../../markup/json-ld.ts';
import { shadowHTML } from '../../markup/shadow-html.ts';
import { addressesOf } from './addresses.ts';
import { type HeadTag, framePage } from './head.ts';

/** What the page of a view is made of besides the view. */
export interface PageInput {
  readonly options: readonly ChartOption[];
  /** The controls that only this chart has, as HTML. */
  readonly ownControls: string;
  /** The address of the folder `cdn/`; `null` where it is not known. */
  readonly address: string | null;
  readonly facts: Omit<DatasetFacts, 'addresses'>;
}

/**
 * The page of a view: the chart as a declarative shadow root, its data, and below it what stands there without a script.
 * Whole addresses where they are known; social sites and oEmbed take no others.
 */
export function viewPage(finished: FinishedView, { options, ownControls, address, facts }: PageInput): string {
  const { view } = finished;
  const { page, json, catalog } = addressesOf(finished, address ?? '../');
  const beside = { page: address && page, json, catalog };
  const chosen = options.filter(
    ({ name, values, affectedViews }) => !affectedViews && view.choice[name] !== values[0]?.value,
  );
  return framePage(view.headline, {
    head: headTags(finished, address),
    scripts: `<script type="application/ld+json">${dataBlock(dataset(finished, { ...facts, addresses: beside }))}</script>
<script src="frame.js" defer></script>`,
    body: `<main>
${shadowHTML(finished, {
  attributes: { ...Object.fromEntries(chosen.map(({ name }) => [name, view.choice[name] ?? ''])), loading: 'eager' },
  css: { href: '../care-charts-static.css' },
  options,
  ownControls,
})}
<div id="more">
${otherViews(finished, options)}<p><a href="${fileOf(finished)}.md">As text (Markdown)</a> <a href="${fileOf(finished)}.json">As data (JSON)</a></p>
</div>
</main>
<script type="application/json" id="chart">${dataBlock(frameData(finished, options))}</script>`,
  });
}

function headTags(finished: FinishedView, address: string | null): HeadTag[] {
  const { headline, summary } = finished.view;
  const { page, markdown, json, oembed, card } = addressesOf(finished, address ?? '../');
  return [
    ['meta', { name: 'description', content: summary }],
    ...(address ? [['link', { rel: 'canonical', href: page }] as const] : []),
    ['link', { rel: 'alternate', type: 'text/markdown', href: markdown }],
    ['link', { rel: 'alternate', type: 'application/json', href: json }],
    // Whoever finds it takes the addresses in it as they are.
    ...(address
      ? [['link', { rel: 'alternate', type: 'application/json+oembed', href: oembed, title: headline }] as const]
      : []),
    ['meta', { property: 'og:type', content: 'article' }],
    ['meta', { property: 'og:site_name', content: 'care-charts' }],
    ['meta', { property: 'og:title', content: headline }],
    ['meta', { property: 'og:description', content: summary }],
    ...(address ? [['meta', { property: 'og:url', content: page }] as const] : []),
    ['meta', { property: 'og:image', content: card }],
    ['meta', { property: 'og:image:width', content: CARD.width }],
    ['meta', { property: 'og:image:height', content: CARD.height }],
    ['meta', { property: 'og:image:alt', content: summary }],
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
    ['meta', { name: 'twitter:title', content: headline }],
    ['meta', { name: 'twitter:description', content: summary }],
    ['meta', { name: 'twitter:image', content: card }],
    ['meta', { name: 'twitter:image:alt', content: summary }],
  ];
}

/** Links to the views that differ in one choice, option by option: what a reader has without radio buttons. */
function otherViews({ name, view }: FinishedView, options: readonly ChartOption[]): string {
  const groups = options.flatMap((option) => {
    if (!option.label) return [];
    const links = option.values.map(({ value, label = value }) => {
      if (value === view.choice[option.name]) return `<b>${escaped(label)}</b>`;
      const choice: Choice = { ...view.choice, [option.name]: value };
      return `<a target="_self" href="${fileOf({ name, key: viewKey(options, choice) })}.html">${escaped(label)}</a>`;
    });
    return [`<p><span>${escaped(option.label)}:</span> ${links.join(' ')}</p>`];
  });
  return groups.length ? `<nav aria-label="Other views">${groups.join('')}</nav>\n` : '';
}
