import { ownSpecConfig } from '../../../theme/own-spec-config.ts';
import { embed, type EmbeddedView, type EmbedOptions } from '../embed.ts';
import type { Arrangement } from './arrangement.ts';
import { arrangedConfig } from './arranged-config.ts';
import { drawnBy } from './drawn.ts';
import { figureFont } from './figure-font.ts';
import { nextArrangement } from './next-arrangement.ts';

/** Options for drawing an author's spec in a figure. */
export interface FittedOptions extends Omit<EmbedOptions, 'config' | 'arrangement'> {
  /** The figure, in whose font text is measured. */
  readonly figure: Element;
}

/**
 * Draws an author's spec so that it fits its place: text is as large as it should be, and nothing is cut or lies over anything.
 *
 * It is drawn as the spec says; only where that does not fit, it is arranged by what was measured, and drawn once more.
 */
export async function embedFitted(box: Element, spec: unknown, options: FittedOptions): Promise<EmbeddedView> {
  const { figure, width, ...rest } = options;
  const font = figureFont(figure);
  const draw = (arrangement: Arrangement): Promise<EmbeddedView> =>
    embed(box, spec, {
      ...rest,
      width,
      arrangement,
      config: arrangedConfig(ownSpecConfig(width), arrangement, font),
    });
  const first = await draw({});
  const next = nextArrangement({
    drawn: drawnBy(first.view),
    natural: first.svg.viewBox.baseVal.width,
    width,
    panel: first.panel,
  });
  if (!next) return first;
  first.finalize();
  return draw(next);
}
