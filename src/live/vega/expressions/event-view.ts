/** The fields of an event that an expression may read: numbers, texts and booleans. */
const FIELDS: ReadonlySet<string> = new Set(
  [
    'type timestamp elapsed timeStamp key code repeat',
    'altKey ctrlKey metaKey shiftKey button buttons detail',
    'clientX clientY offsetX offsetY pageX pageY screenX screenY movementX movementY x y',
    'deltaX deltaY deltaZ deltaMode',
    'pointerId pointerType isPrimary pressure width height',
  ].flatMap((line) => line.split(' ')),
);

/** The fields of a touch. */
const TOUCH = ['identifier', 'clientX', 'clientY', 'pageX', 'pageY', 'screenX', 'screenY'] as const;

/** An event from Vega: the browser's, or a tick of a timer. */
interface VegaEvent {
  readonly item?: unknown;
  readonly vega?: unknown;
}

/** Replaces an event in expressions, because the event itself gives access to the page. */
export class HeardEvent {
  /** The item of the event. The interpreter reads its datum. */
  readonly item: unknown;
  /** The functions that Vega adds to an event. Called by the interpreter only. */
  readonly vega: unknown;
  readonly #event: VegaEvent;

  /** @param event The event from Vega; none when a signal was the trigger. */
  constructor(event: unknown) {
    this.#event = Object(event) as VegaEvent;
    ({ item: this.item, vega: this.vega } = this.#event);
  }

  /**
   * Reads a field.
   *
   * @returns `undefined` for fields that are not listed.
   */
  read(name: string): unknown {
    if (name === 'item') return this.item;
    const value: unknown = Reflect.get(this.#event, name);
    if (name === 'touches' || name === 'changedTouches') return touchesOf(value);
    return FIELDS.has(name) && ['number', 'string', 'boolean'].includes(typeof value) ? value : undefined;
  }

  /** Whether a field may be read. */
  static has(name: string): boolean {
    return FIELDS.has(name) || name === 'item' || name === 'touches' || name === 'changedTouches';
  }
}

function touchesOf(list: unknown): object[] {
  return Array.from(Object(list) as ArrayLike<Record<string, unknown>>, (touch) =>
    Object.fromEntries(TOUCH.map((name) => [name, Number(touch[name])])),
  );
}
