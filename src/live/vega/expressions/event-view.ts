/** What an expression may ask of an event: how it was made and where, in numbers, texts and yes or no. */
const FIELDS: ReadonlySet<string> = new Set(
  [
    'type timestamp elapsed timeStamp key code repeat',
    'altKey ctrlKey metaKey shiftKey button buttons detail',
    'clientX clientY offsetX offsetY pageX pageY screenX screenY movementX movementY x y',
    'deltaX deltaY deltaZ deltaMode',
    'pointerId pointerType isPrimary pressure width height',
  ].flatMap((line) => line.split(' ')),
);

/** Where a finger is. */
const TOUCH = ['identifier', 'clientX', 'clientY', 'pageX', 'pageY', 'screenX', 'screenY'] as const;

/** An event as Vega hands it to an expression: the browser's, or a timer's tick. */
interface VegaEvent {
  readonly item?: unknown;
  readonly vega?: unknown;
}

/** Stands before expressions for an event of the page, which holds the page itself. */
export class HeardEvent {
  /** What the event happened to: read by the interpreter, which takes the datum from it. */
  readonly item: unknown;
  /** The functions that Vega adds to an event: called by the interpreter, never read. */
  readonly vega: unknown;
  readonly #event: VegaEvent;

  /** @param event What Vega hands over; nothing where a signal, and no event, was heard. */
  constructor(event: unknown) {
    this.#event = Object(event) as VegaEvent;
    ({ item: this.item, vega: this.vega } = this.#event);
  }

  /** A field of the event. @returns `undefined` for what is not in the list. */
  read(name: string): unknown {
    if (name === 'item') return this.item;
    const value: unknown = Reflect.get(this.#event, name);
    if (name === 'touches' || name === 'changedTouches') return touchesOf(value);
    return FIELDS.has(name) && ['number', 'string', 'boolean'].includes(typeof value) ? value : undefined;
  }

  /** Whether a field can be read at all. */
  static has(name: string): boolean {
    return FIELDS.has(name) || name === 'item' || name === 'touches' || name === 'changedTouches';
  }
}

function touchesOf(list: unknown): object[] {
  return Array.from(Object(list) as ArrayLike<Record<string, unknown>>, (touch) =>
    Object.fromEntries(TOUCH.map((name) => [name, Number(touch[name])])),
  );
}
