import { framesInWords } from '../describe-spec/frames-in-words.ts';
import type { EmbeddedView } from '../vega/embed.ts';
import type { Acting } from './acting.ts';
import type { FrameShown } from './animation.ts';

/** Keys of a spec without which nothing in its drawing can be pressed, chosen or played. */
const ACTS = /"(params|href|time)":/;

/** In most specs: nothing. */
const NOTHING: Acting = { controls: null, frame: null, told: (description) => description, tagged() {}, end() {} };

/**
 * What a reader can do in the drawing of a spec. The code for it is loaded for specs that ask for something.
 *
 * @param form The inputs of the spec.
 * @param begin The frame that an animation begins with. Default the first, played.
 */
export async function actingIn(
  embedded: EmbeddedView,
  spec: unknown,
  form: Element | null,
  begin: FrameShown | null = null,
): Promise<Acting> {
  const asked = JSON.stringify(spec, (key, value: unknown) => (/^(values|datasets)$/.test(key) ? undefined : value));
  if (!ACTS.test(asked)) return NOTHING;
  const { actOn } = await import('./act-on.ts');
  return actOn(embedded, spec, form, framesInWords, begin);
}
