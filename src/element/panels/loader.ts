import { type ChartArtifact, type Choice, type ViewDetails, viewKey } from '../../artifact.ts';
import { lit } from '../lit.ts';
import type { PanelContents } from './contents.ts';
import { warnOnce } from '../warn-once.ts';
import type { ViewHost } from '../shown-view.ts';

/** What panels tell of a view, and what makes them. */
export interface PanelsOfView {
  readonly details: ViewDetails;
  readonly contents: PanelContents;
}

let contents: PanelContents | undefined;

/** What the panels of a chart need: the code that makes them, and what they tell of each view. It comes when it is first asked for. */
export class Details {
  readonly #host: ViewHost;
  readonly #artifact: ChartArtifact;
  /** By view: nothing yet while it is on its way, `null` where it could not be loaded. */
  readonly #known = new Map<string, PanelsOfView | null | undefined>();

  constructor(host: ViewHost, artifact: ChartArtifact) {
    this.#host = host;
    this.#artifact = artifact;
  }

  /** What has come for a view: `undefined` until it has, `null` where it could not be loaded. */
  of(choice: Choice): PanelsOfView | null | undefined {
    return this.#known.get(this.#key(choice));
  }

  /**
   * Loads what the panels of a view need, once.
   * @param again Tries anew what could not be loaded before.
   */
  async load(choice: Choice, again = false): Promise<void> {
    const key = this.#key(choice);
    if (this.#known.has(key) && !(again && this.#known.get(key) === null)) return;
    this.#known.set(key, undefined);
    try {
      const [code, details] = await Promise.all([import('./contents.ts'), this.#artifact.details[key]?.()]);
      contents ??= code.panelContents(lit);
      this.#known.set(key, details && { contents, details: details.default });
    } catch (error) {
      this.#known.set(key, null);
      warnOnce('error', `<${this.#host.localName}> could not load what its panels hold`, error);
      this.#host.viewLost(error);
    }
    this.#host.viewArrived();
  }

  #key(choice: Choice): string {
    return viewKey(this.#artifact.options, choice);
  }
}
