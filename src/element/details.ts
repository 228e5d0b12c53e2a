import { type ChartArtifact, type Choice, type ViewDetails, viewKey } from '../artifact.ts';
import { sayOnce } from './say.ts';
import type { ViewHost } from './shown-view.ts';

/** What the panels tell of each view. It comes when it is first asked for. */
export class Details {
  readonly #host: ViewHost;
  readonly #artifact: ChartArtifact;
  /** By view: nothing yet while it is on its way, `null` where it could not be loaded. */
  readonly #known = new Map<string, ViewDetails | null | undefined>();

  constructor(host: ViewHost, artifact: ChartArtifact) {
    this.#host = host;
    this.#artifact = artifact;
  }

  /** What panels tell of a view: `undefined` until it has come, `null` where it could not be loaded. */
  of(choice: Choice): ViewDetails | null | undefined {
    return this.#known.get(this.#key(choice));
  }

  /**
   * Loads what panels tell of a view, once.
   * @param again Tries anew what could not be loaded before.
   */
  async load(choice: Choice, again = false): Promise<void> {
    const key = this.#key(choice);
    if (this.#known.has(key) && !(again && this.#known.get(key) === null)) return;
    this.#known.set(key, undefined);
    try {
      this.#known.set(key, (await this.#artifact.details[key]?.())?.default);
    } catch (error) {
      this.#known.set(key, null);
      sayOnce('error', `<${this.#host.localName}> could not load what is told about its figures`, error);
      this.#host.viewLost(error);
    }
    this.#host.viewArrived();
  }

  #key(choice: Choice): string {
    return viewKey(this.#artifact.options, choice);
  }
}
