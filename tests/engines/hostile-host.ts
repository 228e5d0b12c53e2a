import type { Hostile } from '../specs/hostile.ts';
import type { Driver, Place } from './driver.ts';
import type { HostileSite, PolicyName } from './hostile-site.ts';

/** What the scripts of the page offer. */
interface HostPage {
  readonly reader: {
    show(spec: string): Promise<string>;
    state(): string;
    places(): Place[];
    act(): Promise<number>;
    judge(): Promise<string[]>;
  };
  readonly harms: { plant(name: string): Promise<void> };
}

/** A page on which one spec after the other stands. It is opened anew after one has done harm. */
export class Host {
  readonly #driver: Driver;
  readonly #site: HostileSite;
  readonly #page: string;
  #sound = false;

  constructor(driver: Driver, site: HostileSite, policy: PolicyName) {
    this.#driver = driver;
    this.#site = site;
    this.#page = site.pages[policy];
  }

  /** What a spec does to the page while a reader acts in it. */
  async harmsOf({ spec }: Hostile): Promise<string[]> {
    await this.#open();
    const asked = this.#site.asked.length;
    let found: string[];
    try {
      await this.#show(spec);
      await this.#act();
      found = await this.#judge();
    } catch (error) {
      found = [`the page was left: ${String(error)}`];
    }
    found.push(...this.#site.asked.slice(asked).map((path) => `somebody else was asked for ${path}`));
    this.#sound = found.length === 0;
    return found;
  }

  /** The state that the chart has come to. */
  state(): Promise<string> {
    return this.#driver.ask(() => (window as unknown as HostPage).reader.state());
  }

  /** What is told of a harm that the page does to itself. */
  async planted(name: string): Promise<string[]> {
    await this.#open();
    await this.#show(plain);
    await this.#driver.ask((name) => (window as unknown as HostPage).harms.plant(name), name);
    await this.#driver.ask(() => (window as unknown as HostPage).reader.act().then(() => null));
    return this.#judge();
  }

  async #open(): Promise<void> {
    const sound = this.#sound;
    // Until it has been judged, a page is not known to be as it was.
    this.#sound = false;
    if (sound) return;
    await this.#driver.visit(this.#page);
    await this.#driver.ask(async () => {
      const beside = document.getElementById('beside');
      while (!beside?.shadowRoot?.querySelector('[data-row][role=img]')) await new Promise(requestAnimationFrame);
    });
  }

  async #show(spec: Hostile['spec']): Promise<void> {
    const text = typeof spec === 'string' ? spec : JSON.stringify(spec);
    const here = text.replaceAll('https://elsewhere.example/', this.#site.elsewhere);
    await this.#driver.ask((text) => (window as unknown as HostPage).reader.show(text), here);
  }

  /** Acts with the pointer and the keys of the browser, and with what the page can do by itself. */
  async #act(): Promise<void> {
    const [first, second] = await this.#driver.ask(() => (window as unknown as HostPage).reader.places());
    if (first) await this.#driver.pointAt(first);
    if (second) {
      // Two clicks in one place would be a double click, which selects a word: the specs come that fast.
      await this.#driver.click(MARGIN);
      await this.#driver.click(second);
    }
    const controls = await this.#driver.ask(() => (window as unknown as HostPage).reader.act());
    if (controls) await this.#driver.press('Enter');
  }

  /** Asked for as a text: WebKit answers a list by the page's own `map`, which a spec could have replaced. */
  async #judge(): Promise<string[]> {
    const found = await this.#driver.ask(async () =>
      JSON.stringify(await (window as unknown as HostPage).reader.judge()),
    );
    return JSON.parse(found) as string[];
  }
}

/** The margin of the page, where nothing stands. */
const MARGIN: Place = { x: 1, y: 1 };

const plain = { data: { values: [{ k: 'A', v: 2 }] }, mark: 'bar', encoding: { x: { field: 'k' }, y: { field: 'v' } } };
