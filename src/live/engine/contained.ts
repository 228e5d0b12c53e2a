import type { Spec } from 'vega';

/** A spec for Vega as far as it is walked here. */
interface Group {
  readonly data?: readonly { readonly url?: unknown; readonly values?: unknown }[];
  readonly marks?: readonly (Group & {
    readonly encode?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  })[];
}

interface Signal {
  name: string;
  bind?: Record<string, unknown>;
  on?: { events?: unknown }[];
}

/** Controls that a spec may have, and what it may say of them: what the browser would load or send is not among it. */
const INPUTS = new Set(
  'checkbox radio select range number text search color date time month week datetime-local'.split(' '),
);
const SAID = new Set('input name labels options min max step debounce placeholder'.split(' '));

/** What happens on the window that a drag needs. Keys do not. */
const WINDOW = 'pointermove pointerup pointercancel mousemove mouseup touchmove touchend touchcancel'.split(' ');

/**
 * Keeps a compiled spec inside its box: it hears of nothing on the page but a drag that began in it, and its controls are its own.
 */
export function contained(compiled: Spec): Spec {
  const { usermeta: _, ...spec } = compiled;
  const signals = (spec.signals ?? []) as unknown as Signal[];
  for (const signal of signals) {
    for (const handler of signal.on ?? []) if (handler.events === 'window:resize') handler.events = 'container:resize';
    if (signal.bind) {
      const { bind } = signal;
      if (INPUTS.has(String(bind['input'])))
        signal.bind = Object.fromEntries(Object.entries(bind).filter(([key]) => SAID.has(key)));
      else delete signal.bind;
    }
  }
  return {
    ...spec,
    // The figure has a surface of its own, light or dark, and the colours of texts that go with it.
    background: 'transparent',
    // The view's own pointer: an image for it would be loaded past the loader.
    signals: signals.filter(({ name }) => name !== 'cursor') as unknown as NonNullable<Spec['signals']>,
    config: {
      ...spec.config,
      events: { ...spec.config?.events, bind: 'container', selector: [], window: WINDOW, globalCursor: false },
    } as NonNullable<Spec['config']>,
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
