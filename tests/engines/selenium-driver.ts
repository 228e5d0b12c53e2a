import { Key as Keys, Origin, type WebDriver } from 'selenium-webdriver';
import type { Driver, Key, Place } from './driver.ts';

const KEYS: Readonly<Record<Key, string>> = {
  Tab: Keys.TAB,
  ArrowRight: Keys.ARROW_RIGHT,
  ArrowDown: Keys.ARROW_DOWN,
  Home: Keys.HOME,
  End: Keys.END,
  Escape: Keys.ESCAPE,
  Enter: Keys.ENTER,
};

/** Drives a browser with Selenium. */
export class SeleniumDriver implements Driver {
  readonly #session: WebDriver;
  readonly #stop: () => Promise<void>;

  /** @param stop Ends what was started for the session. */
  constructor(session: WebDriver, stop: () => Promise<void>) {
    this.#session = session;
    this.#stop = stop;
  }

  visit(address: string): Promise<void> {
    return this.#session.get(address);
  }

  ask<Asked extends readonly unknown[], Answer>(
    question: (...asked: Asked) => Answer | Promise<Answer>,
    ...asked: Asked
  ): Promise<Answer> {
    return this.#session.executeScript<Answer>(question as (...asked: readonly unknown[]) => Answer, ...asked);
  }

  press(key: Key, held?: 'Shift'): Promise<void> {
    const actions = this.#session.actions();
    if (held) actions.keyDown(Keys.SHIFT);
    actions.keyDown(KEYS[key]).keyUp(KEYS[key]);
    if (held) actions.keyUp(Keys.SHIFT);
    return actions.perform();
  }

  pointAt(place: Place): Promise<void> {
    return this.#session.actions().move(whole(place)).perform();
  }

  click(place: Place): Promise<void> {
    return this.#session.actions().move(whole(place)).press().release().perform();
  }

  async close(): Promise<void> {
    try {
      await this.#session.quit();
    } finally {
      await this.#stop();
    }
  }
}

/** WebDriver moves to whole pixels of the viewport; at once, where it would else take its time. */
function whole({ x, y }: Place) {
  return { x: Math.round(x), y: Math.round(y), duration: 0, origin: Origin.VIEWPORT };
}
