import type { Config, Spec } from 'vega';
import { parseSelector } from 'vega-event-selector';

/** A spec for Vega as far as it is walked here. */
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

/** Controls that a spec may have, and what it may say of them: what the browser would load or send is not among it. */
const INPUTS = new Set(
  'checkbox radio select range number text search color date time month week datetime-local'.split(' '),
);
const CONTROL_KEYS = new Set('input name labels options min max step debounce placeholder'.split(' '));

/** What happens on the window that a drag needs. Keys do not. */
const WINDOW = 'pointermove pointerup pointercancel mousemove mouseup touchmove touchend touchcancel'.split(' ');

/** What begins a drag: the browser is kept from selecting text meanwhile. */
const DRAGS = ['pointerdown', 'mousedown'];

/** Signals of the view: its background is the figure's, and an image for its pointer would be loaded past the loader. */
const OF_THE_VIEW = new Set(['background', 'cursor']);

/**
 * Keeps a compiled spec inside its box: it hears of nothing on the page but a drag that began in it, and its controls are its own.
 */
export function contain(compiled: Spec): Spec {
  const { usermeta: _, ...spec } = compiled;
  const { signals, ...config } = (spec.config ?? {}) as Config & { signals?: readonly Signal[] };
  return {
    ...spec,
    ...ownGroup({ ...(spec as Group), signals: [...(signals ?? []), ...((spec.signals ?? []) as readonly Signal[])] }),
    // The figure has a surface of its own, light or dark, and the colours of texts that go with it.
    background: 'transparent',
    // Nothing of an author's: which events are kept from the page is not for a spec to say.
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

/** Every address that a compiled spec names outright. */
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

/** A stream of events, as a compiled spec has it. */
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

/** Events of a handler: a stream, several, or a selector. */
export type StreamDefinition = Stream | readonly Stream[] | string;

/**
 * The streams of a handler as far as they are the chart's own: on the window it hears a drag that began in it, and nothing else.
 *
 * @returns `null` where nothing is left to hear.
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
  if (stream.source === 'window' && !inDrag) return [];
  const kept: Record<string, unknown> = { ...stream };
  // Nobody else hears of what is consumed: that is for a drag and for zooming.
  if (!inDrag && stream.type !== 'wheel') delete kept['consume'];
  if (between && end) kept['between'] = [starts[0], ownStream(end, true)[0] ?? end];
  if (merge) kept['merge'] = merge.flatMap((one) => ownStream(one, began));
  if (stream.stream) {
    const [nested] = ownStream(stream.stream, inDrag);
    if (!nested) return [];
    kept['stream'] = nested;
  }
  return [kept as Stream];
}
