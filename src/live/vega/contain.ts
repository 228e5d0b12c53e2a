import type { Config, Spec } from 'vega';
import { parseSelector } from 'vega-event-selector';

/** The parts of a Vega spec that are walked here. */
interface Group {
  readonly data?: readonly { readonly url?: unknown; readonly values?: unknown }[];
  readonly signals?: readonly Signal[];
  readonly marks?: readonly (Group & {
    readonly encode?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  })[];
}

interface Signal {
  readonly name: string;
  readonly bind?: Readonly<Record<string, unknown>>;
  readonly on?: readonly { readonly events?: StreamDefinition }[];
}

/** Input types and their properties that a spec may use. Those that load or send something are missing. */
const INPUTS = new Set(
  'checkbox radio select range number text search color date time month week datetime-local'.split(' '),
);
const CONTROL_KEYS = new Set('input name labels options min max step debounce placeholder'.split(' '));

/** Window events that a drag needs. Key events are not among them. */
const WINDOW = 'pointermove pointerup pointercancel mousemove mouseup touchmove touchend touchcancel'.split(' ');

/** Events that begin a drag. Their default, selecting text, is prevented. */
const DRAGS = ['pointerdown', 'mousedown'];

/** View signals that are removed: the figure has its own background, and a cursor image would bypass the loader. */
const OF_THE_VIEW = new Set(['background', 'cursor']);

/** Restricts a compiled spec to its container: outside of it, it receives only events of a drag that began inside. */
export function contain(compiled: Spec): Spec {
  const { usermeta: _, ...spec } = compiled;
  const { signals, ...config } = (spec.config ?? {}) as Config & { signals?: readonly Signal[] };
  return {
    ...spec,
    ...ownGroup({ ...(spec as Group), signals: [...(signals ?? []), ...((spec.signals ?? []) as readonly Signal[])] }),
    // The figure has its own background, light or dark, with matching text colours.
    background: 'transparent',
    // The spec may not choose which events are prevented.
    config: {
      ...config,
      events: { bind: 'container', selector: [], window: WINDOW, globalCursor: false, defaults: { prevent: DRAGS } },
    } as Config,
  } as Spec;
}

function ownGroup(group: Group): Group {
  const { signals, marks } = group;
  return {
    ...group,
    ...(signals && { signals: signals.filter(({ name }) => !OF_THE_VIEW.has(name)).map(ownSignal) }),
    ...(marks && { marks: marks.map(ownGroup) }),
  };
}

function ownSignal({ bind, on, ...signal }: Signal): Signal {
  const input = INPUTS.has(String(bind?.['input'])) && bind;
  const handlers = on?.flatMap((handler) => {
    const events = handler.events === undefined ? null : ownStreams(handler.events);
    return events ? [{ ...handler, events }] : [];
  });
  return {
    ...signal,
    ...(input && { bind: Object.fromEntries(Object.entries(input).filter(([key]) => CONTROL_KEYS.has(key))) }),
    ...(handlers?.length && { on: handlers }),
  };
}

/** All addresses that a compiled spec names directly. */
export function addresses({ data = [], marks = [] }: Group): string[] {
  return [
    ...data.map(({ url }) => url),
    ...marks.flatMap(({ encode = {} }) =>
      Object.values(encode).flatMap(({ url }) =>
        [url].flat().map((one) => (one as { value?: unknown } | undefined)?.value),
      ),
    ),
    ...marks.flatMap(addresses),
  ].filter((address) => typeof address === 'string');
}

/** An event stream of a compiled spec. */
interface Stream {
  readonly signal?: string;
  readonly scale?: string;
  readonly source?: string;
  readonly type?: string;
  readonly merge?: readonly Stream[];
  readonly stream?: Stream;
  readonly between?: readonly [Stream, Stream];
  readonly consume?: boolean;
}

/** The events of a handler: one stream, several, or a selector. */
export type StreamDefinition = Stream | readonly Stream[] | string;

/**
 * The streams of a handler that stay inside the chart; from the window, only those of a drag that began inside; no timers.
 *
 * @returns `null` if none is left.
 */
export function ownStreams(events: StreamDefinition): readonly Stream[] | null {
  if (events === 'window:resize') return [{ source: 'container', type: 'resize' }];
  const streams = typeof events === 'string' ? (parseSelector(events, 'view') as readonly Stream[]) : [events].flat();
  const own = streams.flatMap((stream) => ownStream(stream));
  return own.length ? own : null;
}

function ownStream(stream: Stream, began = false): Stream[] {
  const { merge, between } = stream;
  const [start, end] = between ?? [];
  const starts = start ? ownStream(start) : [];
  if (start && !starts[0]) return [];
  const inDrag = began || starts.length > 0;
  // What is animated is played by the figure, so that it can be stopped (acting/animation.ts).
  if ((stream.source === 'window' && !inDrag) || stream.type === 'timer') return [];
  const kept: Record<string, unknown> = { ...stream };
  // A consumed event does not reach the page: allowed only for drags and zooming.
  if (!inDrag && stream.type !== 'wheel') delete kept['consume'];
  if (between && end) kept['between'] = [starts[0], ownStream(end, true)[0] ?? end];
  if (merge) {
    const own = merge.flatMap((one) => ownStream(one, began));
    if (!own.length) return [];
    kept['merge'] = own;
  }
  if (stream.stream) {
    const [nested] = ownStream(stream.stream, inDrag);
    if (!nested) return [];
    kept['stream'] = nested;
  }
  return [kept as Stream];
}
