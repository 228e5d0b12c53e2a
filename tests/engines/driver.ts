/** What a reader has set on their own machine. */
export interface Reader {
  readonly dark?: boolean;
  readonly forcedColours?: boolean;
}

/** A key, as its event names it. */
export type Key = 'Tab' | 'ArrowRight' | 'ArrowDown' | 'Home' | 'End' | 'Escape' | 'Enter';

/** A place in the viewport, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A browser with one page, and what a reader can do in it. */
export interface Driver {
  /** Goes to an address and waits until it has loaded. */
  visit(address: string): Promise<void>;
  /** Asks the page. The question is sent as its text, so it can use nothing but what it is asked with. */
  ask<Asked extends readonly unknown[], Answer>(
    question: (...asked: Asked) => Answer | Promise<Answer>,
    ...asked: Asked
  ): Promise<Answer>;
  /** Presses and lets go a key, as a keyboard does. */
  press(key: Key, held?: 'Shift'): Promise<void>;
  /** Moves the pointer. */
  pointAt(place: Place): Promise<void>;
  /** Moves the pointer, and presses and lets go its button. */
  click(place: Place): Promise<void>;
  /** Ends the browser, and every process that was started for it. */
  close(): Promise<void>;
}

/** A browser engine that can be started. */
export interface Engine {
  readonly name: string;
  /** Whether it can be started for a reader who has set their own colours. */
  readonly forcesColours: boolean;
  /** Whether it keeps every page while its reader is on another, for when she comes back, also where a test drives it. */
  readonly keepsPages: boolean;
  start(reader?: Reader): Promise<Driver>;
}
