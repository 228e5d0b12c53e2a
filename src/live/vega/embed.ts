import type { Spec, TooltipHandler, View } from 'vega';
import vegaEmbed from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type Config } from 'vega-lite';
import { FiguresError } from '../../own-figures/dataset.ts';
import { ownSpecConfig, ramps } from '../../theme/own-spec-config.ts';
import { addresses, contain } from './contain.ts';
import { Refusal } from './expressions/refusal.ts';
import { guardedLoader } from './guarded-loader.ts';
import { newLog } from './log.ts';
import { loadOnDemand } from './on-demand/index.ts';
import { checkSpec } from './check-spec.ts';
import { useRenderer } from './renderer.ts';
import { fitWidth } from './fit-width.ts';
import { nextTask } from '../task-queue.ts';
import { scheme, textMetrics } from './vega.ts';

/** How a spec is drawn. */
export interface EmbedOptions {
  /** Width of the place for the drawing, in CSS pixels, more than none. */
  readonly width: number;
  /** What goes under the spec's own config: the look of own specs, unless a chart type brings its own. */
  readonly config?: Config;
  /** Origins that data and images may come from; `'self'` is the page's. */
  readonly allowDataUrls?: readonly string[];
  /** Is told what an expression was refused, and what else went wrong, after the drawing stood: it stands on. */
  readonly troubled?: (trouble: FiguresError) => void;
  /** Is told what a mark's tooltip says, and `null` when the pointer leaves it. */
  readonly tooltip?: TooltipHandler;
  /** Guards the page against the spec. Left out where the spec is a chart type's. */
  readonly guard?: Guard;
  /** Is told why a drawing that stood can no longer be drawn, after what a reader did in it. */
  readonly failed?: (error: FiguresError) => void;
}

/** What an author's spec is held to. */
export interface Guard {
  /** @throws {FiguresError} where a spec asks for what it may not have, before it is compiled. */
  spec(spec: object): void;
  /** Has each operator that Vega draws with counted. */
  operators(): void;
  /** What runs the expressions of a compiled spec. */
  interpreter(compiled: Spec): unknown;
}

/** A live drawing. */
export interface EmbeddedView {
  readonly view: View;
  readonly svg: SVGSVGElement;
  /** The spec as Vega runs it. */
  readonly vgSpec: Spec;
  /** What the author should know, in the words of Vega-Lite and ours. */
  readonly warnings: readonly string[];
  /** Draws anew for another width of its place, unless the spec has a width of its own. */
  resize(width: number): Promise<void>;
  /** Takes the drawing away with all that it listens to. */
  finalize(): void;
}

// The same estimate of text widths as posters are drawn with.
textMetrics.canvas(false);
for (const [name, colour] of Object.entries(ramps)) scheme(name, colour);
useRenderer();

/**
 * Draws a Vega-Lite spec into a box of the page.
 *
 * @param spec An author's, of which nothing is trusted, or a chart type's. It is copied.
 * @throws {FiguresError} a sentence for the author, where it cannot be drawn.
 */
export async function embed(box: Element, spec: unknown, options: EmbedOptions): Promise<EmbeddedView> {
  const { config = ownSpecConfig, allowDataUrls = [], tooltip = () => {}, guard, failed, troubled } = options;
  const log = newLog();
  const { logger, warnings, errors } = log;
  const { spec: read, remarks } = checkSpec(spec);
  warnings.push(...remarks);
  guard?.spec(read);
  const fitted = fitWidth(read, options.width);
  const vgSpec = contain(attempt(() => compile(fitted.spec, { config, logger }).spec));
  const { loader, failures, check } = guardedLoader(allowDataUrls);
  for (const address of addresses(vgSpec as Parameters<typeof addresses>[0])) check(address);
  await loadOnDemand(vgSpec, guard !== undefined);
  guard?.operators();

  // To compile takes about as long as to draw.
  await nextTask();
  const container = containerIn(box);
  try {
    const { view, finalize } = await vegaEmbed(container, vgSpec, {
      mode: 'vega',
      ast: true,
      expr: (guard?.interpreter(vgSpec) ?? expressionInterpreter) as typeof expressionInterpreter,
      renderer: 'svg',
      actions: false,
      defaultStyle: false,
      hover: false,
      tooltip,
      loader,
      logger,
    });
    let ended = false;
    const end = (): void => {
      if (ended) return;
      ended = true;
      finalize();
      container.remove();
    };
    const failure = failures[0] ?? errors[0];
    const svg = container.querySelector('svg');
    if (failure || !svg) {
      end();
      throw failure ?? new Error('there is nothing to draw');
    }
    // Wider than its place, it is made smaller as a whole.
    svg.style.maxWidth = '100%';
    svg.style.height = 'auto';
    // What stands behind it is the figure's.
    svg.style.removeProperty('background-color');
    for (const name of ['role', 'aria-roledescription', 'aria-label']) container.removeAttribute(name);
    // Its controls are taken elsewhere, and send nothing there either.
    container.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    // Where a spec has no controls their form is heard, and holds nothing.
    container.querySelector('form:empty')?.remove();
    log.later = (error) => {
      if (error instanceof FiguresError && !(error instanceof Refusal)) failed?.(error);
      else troubled?.(sentence(error));
    };
    return { view, svg, vgSpec, warnings, resize: resizer(view, fitted.fills), finalize: end };
  } catch (error) {
    container.remove();
    throw sentence(error);
  }
}

function resizer(view: View, fills: boolean): EmbeddedView['resize'] {
  return async (width) => {
    if (fills && width > 0) await view.width(width).resize().runAsync();
  };
}

function attempt<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw sentence(error);
  }
}

/** What went wrong, as a sentence. */
function sentence(error: unknown): FiguresError {
  if (error instanceof FiguresError) return error;
  const text = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  if (error instanceof RangeError)
    return new FiguresError('This spec cannot be drawn: something in it is nested too deeply, or too large.');
  if (error instanceof TypeError)
    return new FiguresError(`This spec cannot be drawn: Vega-Lite cannot make sense of it (${text}).`);
  return new FiguresError(`This spec cannot be drawn: ${text.length > 200 ? `${text.slice(0, 200)}…` : text}.`);
}

/**
 * An element for vega-embed to draw into, in a box.
 *
 * vega-embed empties it through an HTML sink, which Trusted Types forbid: here that takes no HTML.
 */
export function containerIn(box: Element): HTMLElement {
  const container = document.createElement('div');
  Object.defineProperty(container, 'innerHTML', {
    set() {
      container.replaceChildren();
    },
  });
  box.append(container);
  return container;
}
