import type { Bounds, Spec, TooltipHandler, View } from 'vega';
import vegaEmbed from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type Config, type TopLevelSpec } from 'vega-lite';
import { FiguresError } from '../../own-figures/dataset.ts';
import { addresses, contain } from './contain.ts';
import type { Ground } from './look/own-colours.ts';
import { Refusal } from './expressions/refusal.ts';
import { guardedLoader } from './guarded-loader.ts';
import { newLog } from './log.ts';
import { loadOnDemand } from './on-demand/index.ts';
import { checkSpec } from './check-spec.ts';
import { useRenderer } from './renderer.ts';
import { withPlainJSON } from './plain-json.ts';
import { fitWidth } from './fit-width.ts';
import type { Arrangement } from './fit/arrangement.ts';
import { nextTask, type Turn } from '../task-queue.ts';
import { textMetrics } from './vega.ts';

/** Options for drawing a spec. */
export interface EmbedOptions {
  /** Width of the container in CSS pixels, above 0. */
  readonly width: number;
  /** Base config, overridden by the spec's own. Default: the guard's. */
  readonly config?: Config;
  /** How an author's spec is arranged in its place. Default as it says itself. */
  readonly arrangement?: Arrangement;
  /** Origins that data and images may be loaded from; `'self'` is the page's. Default: none. */
  readonly allowDataUrls?: readonly string[];
  /** Texts that drawings of the same spec have loaded, by address. */
  readonly loaded?: Map<string, string>;
  /** Aborts requests for data. */
  readonly signal?: AbortSignal;
  /** The turn of its chart. Default the page’s next task. */
  readonly turn?: Turn;
  /** Called for errors after the chart was drawn. The chart stays. */
  readonly troubled?: (trouble: Error) => void;
  /** Called with a mark's tooltip, and with `null` when the pointer leaves it. */
  readonly tooltip?: TooltipHandler;
  /** Protects the page from the spec. Not needed for chart types of this project. */
  readonly guard?: Guard;
  /** Called when a chart can no longer be drawn after a reader's interaction. */
  readonly failed?: (error: FiguresError) => void;
}

/** What an author's spec needs besides: checks, a look, and an arrangement in its place. */
export interface Guard {
  /** Base config for a plot of a width in CSS pixels. */
  config(width: number): Config;
  /** A spec arranged in its place. */
  arranged(spec: TopLevelSpec, arrangement: Arrangement): TopLevelSpec;
  /**
   * Checks a spec before it is compiled.
   *
   * @throws {FiguresError} if it asks for something that is not allowed.
   */
  spec(spec: object): void;
  /** The compiled spec with its dates read as the author means them. */
  dates(compiled: Spec): Spec;
  /** The compiled spec in the look for authors' specs, with guides as they are arranged. */
  look(compiled: Spec, arrangement?: Arrangement): Spec;
  /** Whether a compiled spec needs its height worked out again after its width. */
  settles(compiled: Spec): boolean;
  /** The ground that the author's own colours were chosen for; `null` without any. */
  ground(compiled: Spec): Ground | null;
  /** Makes every Vega operator count its work. */
  operators(): void;
  /** The expression interpreter for a compiled spec. */
  interpreter(compiled: Spec): unknown;
}

/** A drawn spec. */
export interface EmbeddedView {
  readonly view: View;
  readonly svg: SVGSVGElement;
  /** The compiled spec. */
  readonly vgSpec: Spec;
  readonly ground: Ground | null;
  /** Warnings for the author, by Vega-Lite and by us. */
  readonly warnings: readonly string[];
  /** The spec as it was arranged. */
  readonly spec: TopLevelSpec;
  /** Whether it fills its container, and is drawn again for another width. */
  readonly fills: boolean;
  /** Width of each plot whose width neither the spec nor its bands say, in CSS pixels. */
  readonly panel: number;
  /** Whether something reaches beyond the picture, such as a mark that the spec places beside the plot. */
  readonly cut: boolean;
  /** Draws again for another width of the container, unless the spec sets its own. */
  resize(width: number): Promise<void>;
  /** Removes the drawing and its event listeners. */
  finalize(): void;
}

/** The signal of a timer that Vega-Lite waits for before it chooses what lies in the range that a map begins with. No timer runs (`contain()`). */
const MAP_TICK = 'geo_interval_init_tick';

// Posters use the same estimate of text widths.
textMetrics.canvas(false);
useRenderer();

/**
 * Draws a Vega-Lite spec into an element.
 *
 * @param spec An author's untrusted spec, or one of a chart type. It is copied.
 * @throws {FiguresError} a sentence for the author, if it cannot be drawn.
 */
export async function embed(box: Element, spec: unknown, options: EmbedOptions): Promise<EmbeddedView> {
  const {
    arrangement,
    allowDataUrls = [],
    loaded,
    signal,
    tooltip = () => {},
    guard,
    turn = nextTask,
    failed,
    troubled,
  } = options;
  const { config = guard?.config(options.width) ?? {} } = options;
  const log = newLog();
  const { logger, warnings, errors } = log;
  const { spec: read, remarks } = checkSpec(spec);
  warnings.push(...remarks);
  guard?.spec(read);
  const arranged = (arrangement && guard?.arranged(read, arrangement)) ?? read;
  const fitted = fitWidth(arranged, options.width, arrangement?.panel);
  const compiled = attempt(() => withPlainJSON(() => compile(fitted.spec, { config, logger }).spec));
  const contained = contain(guard?.look(compiled, arrangement) ?? compiled);
  const vgSpec = guard?.dates(contained) ?? contained;
  const { loader, failures, check } = guardedLoader(allowDataUrls, loaded, signal);
  for (const address of addresses(vgSpec as Parameters<typeof addresses>[0])) check(address);
  await loadOnDemand(vgSpec, guard !== undefined);
  guard?.operators();

  const remarksBefore = warnings.length;
  // Compiling takes about as long as drawing.
  await turn();
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
    if (vgSpec.signals?.some(({ name }) => name === MAP_TICK)) {
      // That there is nothing to draw may no longer be true.
      warnings.length = remarksBefore;
      await view.signal(MAP_TICK, {}).runAsync();
    }
    if (guard && isCut(view, svg)) await view.resize().runAsync();
    inFigure(svg);
    for (const name of ['role', 'aria-roledescription', 'aria-label']) container.removeAttribute(name);
    // The form is moved elsewhere, and must not send anything there either.
    container.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    // Without inputs, the form is empty.
    container.querySelector('form:empty')?.remove();
    log.later = (error) => {
      if (error instanceof FiguresError && !(error instanceof Refusal)) failed?.(error);
      else troubled?.(error instanceof TypeError ? error : sentence(error));
    };
    return {
      view,
      svg,
      vgSpec,
      ground: guard?.ground(compiled) ?? null,
      warnings,
      spec: arranged,
      fills: fitted.fills,
      panel: fitted.panel,
      cut: guard !== undefined && isCut(view, svg),
      resize: resizer(view, svg, fitted.fills, guard?.settles(vgSpec)),
      finalize: end,
    };
  } catch (error) {
    container.remove();
    throw sentence(error);
  }
}

/** Styles a drawing for its figure: scaled down where it is wider, and with the figure’s background. Vega sets its own at each resize. */
function inFigure({ style }: SVGSVGElement): void {
  style.maxWidth = '100%';
  style.height = 'auto';
  style.removeProperty('background-color');
}

function resizer(view: View, svg: SVGSVGElement, fills: boolean, settles = false): EmbeddedView['resize'] {
  return async (width) => {
    if (!fills || width <= 0) return;
    await view.width(width).resize().runAsync();
    // Vega has reserved the height of the labels that there were before the plot had its width.
    if (settles || isCut(view, svg)) await view.resize().runAsync();
    inFigure(svg);
  };
}

/** Whether something reaches beyond the picture: Vega keeps room for the labels that there were before the plot had its width. */
function isCut(view: View, { viewBox }: SVGSVGElement): boolean {
  const { x1, x2, y1, y2 } = (view.scenegraph() as unknown as { readonly root: { readonly bounds: Bounds } }).root
    .bounds;
  const [left, top] = Reflect.get(view, '_origin') as [number, number];
  const { width, height } = viewBox.baseVal;
  return x1 + left < -1 || y1 + top < -1 || x2 + left > width + 1 || y2 + top > height + 1;
}

function attempt<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw sentence(error);
  }
}

/** An error as a sentence for the author. */
function sentence(error: unknown): FiguresError {
  if (error instanceof FiguresError) return error;
  const text = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  if (error instanceof RangeError)
    return new FiguresError('This spec cannot be drawn: something in it is nested too deeply, or too large.');
  if (error instanceof TypeError)
    return new FiguresError(
      'This spec cannot be drawn: Vega-Lite does not understand something in it. The console has its error.',
      { cause: error },
    );
  return new FiguresError(`This spec cannot be drawn: ${text.length > 200 ? `${text.slice(0, 200)}…` : text}.`);
}

/**
 * Adds an element for vega-embed to draw into.
 *
 * vega-embed clears it by setting `innerHTML`, which Trusted Types forbid; the property is replaced.
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
