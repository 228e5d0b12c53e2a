import { parseSelector } from 'vega-event-selector';

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
