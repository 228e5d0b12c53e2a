import type { EmbedCode, Embedded } from '../../markup/embed-codes.ts';
import { htmlCode, isDrawn } from '../../markup/html-code.ts';
import type { LoadPart } from '../load-part.ts';

/** The code `html` of a view. Where no file shows what the page does, the drawings are in the code itself. */
export async function shownHTML(embedded: Embedded, figure: ShadowRoot, load: LoadPart): Promise<EmbedCode> {
  const { own = [], script } = embedded;
  if (script && !own.some(isDrawn)) return htmlCode(embedded);
  const { asShown } = await load(() => import('./embed-drawing.ts'));
  return htmlCode(asShown(embedded, figure));
}
