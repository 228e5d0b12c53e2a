import type { TemplateResult } from 'lit';
import type { Lit } from '../element/lit.ts';

/** What an author says of a chart. */
export type PaperWords = Readonly<Record<'headline' | 'subtitle' | 'sentence' | 'source' | 'note', string | null>>;

/** What a tag shows before there is a chart: its children, and on paper, which waits for no chart, the author's words around them. */
export function paperWords(
  { html, nothing }: Lit,
  { headline, subtitle, sentence, source, note }: PaperWords,
): TemplateResult {
  const words = (text: string | null) => (text ? html`<p class="paper">${text}</p>` : nothing);
  return html`${words(headline)}${words(subtitle)}<slot></slot>${words(sentence)}${words(note)}${words(
      source && `Source: ${source}.`,
    )}`;
}
