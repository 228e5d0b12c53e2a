import { html, type TemplateResult } from 'lit';
import type { Reference } from '../src/artifact.ts';
import * as charts from '../src/charts/index.ts';
import { ChartElement } from '../src/element/chart-element.ts';

/** Defines a tag whose chart could not be loaded, and returns it. */
export function failedTag(tag: string): string {
  const failed = `${tag}-failed`;
  if (!customElements.get(failed))
    customElements.define(
      failed,
      class extends ChartElement {
        static override artifact = null;
      },
    );
  return failed;
}

/** The sources of each chart, by its tag. */
const sources = new Map<string, readonly Reference[]>();
for (const { artifact } of Object.values(charts))
  sources.set(`care-${artifact.name}`, (await artifact.details['']?.())?.default.references ?? []);

/** What an author may put inside a tag: the chart's own sentence and a link to its first source. */
interface Fallback {
  readonly sentence: string;
  readonly link: string;
  readonly url: string;
}

/** The fallback of a chart, in its own words. */
export function fallback(tag: string): Fallback {
  const chart = Object.values(charts).find(({ artifact }) => `care-${artifact.name}` === tag);
  const linked = sources.get(tag)?.find(({ url }) => url);
  return { sentence: chart?.artifact.view.summary ?? '', link: linked?.citation ?? '', url: linked?.url ?? '' };
}

/** The fallback as children of the tag. */
export function fallbackContent(tag: string): TemplateResult {
  const { sentence, link, url } = fallback(tag);
  return html`<p>${sentence} Source: <a href=${url}>${link}</a></p>`;
}

/** The tag with its fallback, as a person pastes it. */
export function fallbackMarkup(tag: string): string {
  const { sentence, link, url } = fallback(tag);
  const text = Object.assign(document.createElement('p'), { textContent: sentence }).innerHTML;
  const anchor = Object.assign(document.createElement('a'), { href: url, textContent: link }).outerHTML;
  const lines = [...text.split(/(?<=\.) (?=[A-Z])/), 'Source:', anchor];
  return [`<${tag}>`, '  <p>', ...lines.map((line) => `    ${line}`), '  </p>', `</${tag}>`].join('\n');
}
