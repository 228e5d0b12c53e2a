import type { TopLevelSpec } from 'vega-lite';
import { ownSpecConfig } from '../../../theme/own-spec-config.ts';
import { embed, type EmbeddedView, type EmbedOptions } from '../embed.ts';
import { type Arrangement, withArrangement } from './arrangement.ts';
import { arrangedConfig } from './arranged-config.ts';
import { drawnBy } from './drawn-guides.ts';
import { figureFont } from './figure-font.ts';
import { nextArrangement } from './next-arrangement.ts';

/** How often a spec is drawn again: what is in one row after the first time may be narrower or wider than it was reckoned. */
const MOST_AGAIN = 3;

/** Options for drawing an author's spec in a figure. */
export interface FittedOptions extends Omit<EmbedOptions, 'config' | 'arrangement'> {
  /** The figure, in whose font text is measured. */
  readonly figure: Element;
}

/** A spec that was drawn to fit its place. */
export interface FittedView extends EmbeddedView {
  /**
   * Fits it to another width of its place, in CSS pixels.
   *
   * @param box The element to draw into, where it has to be drawn anew: what a reader has set is kept.
   * @returns itself, or the new drawing; this one is then still there.
   */
  refit(box: Element, width: number): Promise<FittedView>;
}

/**
 * Draws an author's spec so that it fits its place: text is as large as it should be, and nothing is cut or lies over anything.
 *
 * It is drawn as the spec says; only where that does not fit, it is arranged by what was measured, and drawn again.
 */
export async function embedFitted(box: Element, spec: unknown, options: FittedOptions): Promise<FittedView> {
  const { figure, width, loaded = new Map(), ...rest } = options;
  const font = figureFont(figure);
  const draw = (arrangement: Arrangement): Promise<EmbeddedView> =>
    embed(box, spec, {
      ...rest,
      loaded,
      width,
      arrangement,
      config: arrangedConfig(ownSpecConfig(width), arrangement, font),
    });
  let arrangement: Arrangement = {};
  let drawn = await draw(arrangement);
  for (let again = 0; again < MOST_AGAIN; again++) {
    const next = nextFor(drawn, width, arrangement);
    if (!next) break;
    drawn.finalize();
    const arranged = withArrangement(arrangement, next);
    const better = await draw(arranged).catch(() => null);
    if (better && !(arranged.fills && better.cut)) {
      drawn = better;
      arrangement = arranged;
      continue;
    }
    // What is arranged may be higher than a drawing may be, or have no room for what the spec places beside its plot.
    better?.finalize();
    if (better) arrangement = { ...arranged, fills: false, widest: Infinity };
    drawn = await draw(arrangement);
    break;
  }
  const plain = !Object.keys(arrangement).length;
  /** The width that it fits now. */
  let now = width;
  const view: FittedView = {
    ...drawn,
    async refit(box, wanted) {
      if (wanted === now) return view;
      if (plain && drawn.fills && sameLook(wanted, width)) {
        now = wanted;
        await drawn.resize(wanted);
        if (!nextFor(drawn, wanted, {})) return view;
      }
      const other = await embedFitted(box, spec, { ...options, loaded, width: wanted });
      await takeState(drawn, other);
      return other;
    },
  };
  return view;
}

function nextFor({ view, vgSpec, svg, panel }: EmbeddedView, width: number, now: Arrangement): Arrangement | null {
  return nextArrangement({ now, drawn: drawnBy(view, vgSpec), natural: svg.viewBox.baseVal.width, width, panel });
}

function sameLook(one: number, other: number): boolean {
  return JSON.stringify(ownSpecConfig(one)) === JSON.stringify(ownSpecConfig(other));
}

interface Param {
  readonly name: string;
  readonly select?: unknown;
}

/** Sets in a drawing what a reader has set in another of the same spec: inputs, and the points that are selected. */
async function takeState(from: EmbeddedView, to: EmbeddedView): Promise<void> {
  const params = ((from.spec as TopLevelSpec & { params?: readonly Param[] }).params ?? []) as readonly Param[];
  const set = new Set(params.filter(({ select }) => !select).map(({ name }) => name));
  const points = params.filter(({ select }) =>
    [select, (select as { type?: unknown } | undefined)?.type].includes('point'),
  );
  const stores = new Set(points.map(({ name }) => `${name}_store`));
  if (!set.size && !stores.size) return;
  to.view.setState(
    from.view.getState({
      signals: (name?: string) => set.has(name ?? ''),
      data: (name?: string) => stores.has(name ?? ''),
    }),
  );
  await to.view.runAsync();
}
