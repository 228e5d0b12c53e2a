import { type ChartArtifact, type ChartView, type Choice, viewKey } from '../artifact.ts';
import { sayOnce } from './say.ts';
import { allowed } from './settings.ts';

const loaded = new WeakMap<ChartArtifact, Map<string, ChartView>>();

/** What a chart's view depends on. */
export interface ViewHost {
  readonly localName: string;
  /** What the author set an option to. */
  authored(option: string): unknown;
  /** Another view can be shown now. */
  viewArrived(): void;
  /** A view could not be loaded. */
  viewLost(error: unknown): void;
}

/** Which view a chart shows: the reader's choice, else the author's. A view comes when it is first asked for, and the one before it stays meanwhile. */
export class ShownView {
  readonly #host: ViewHost;
  readonly #artifact: ChartArtifact;
  #reader: Choice = {};
  #asked = '';
  #shown: ChartView | undefined;

  constructor(host: ViewHost, artifact: ChartArtifact) {
    this.#host = host;
    this.#artifact = artifact;
  }

  /** The view on show. */
  get shown(): ChartView | undefined {
    return this.#shown;
  }

  /** The view asked for: a value for each option. */
  get wanted(): Choice {
    return Object.fromEntries(
      this.#artifact.options.map(({ name, values }) => {
        const known = values.map(({ value }) => value);
        return [name, this.#reader[name] ?? allowed(this.#host.localName, name, this.#host.authored(name), known)];
      }),
    );
  }

  /** The reader chose. */
  choose(option: string, value: string): void {
    this.#reader = { ...this.#reader, [option]: value };
  }

  /** The author set options anew: that wins over what the reader chose before. */
  forget(options: { has(name: string): boolean }): void {
    this.#reader = Object.fromEntries(Object.entries(this.#reader).filter(([name]) => !options.has(name)));
  }

  /** Shows the view asked for if it is here, else loads it, once. */
  settle(): void {
    const { wanted } = this;
    const key = viewKey(this.#artifact.options, wanted);
    const view = key ? loaded.get(this.#artifact)?.get(key) : this.#artifact.view;
    if (view) {
      this.#shown = view;
      this.#asked = '';
    } else if (this.#asked !== key) {
      this.#asked = key;
      void this.#load(key, wanted);
    }
  }

  async #load(key: string, wanted: Choice): Promise<void> {
    try {
      const module = await this.#artifact.views[key]?.();
      if (!module) throw new Error(`care-${this.#artifact.name} has no view ${key}`);
      loaded.set(this.#artifact, (loaded.get(this.#artifact) ?? new Map<string, ChartView>()).set(key, module.default));
    } catch (error) {
      sayOnce('error', `<${this.#host.localName}> could not load the view ${JSON.stringify(wanted)}`, error);
      if (this.#asked !== key) return;
      this.#reader = this.#shown?.choice ?? {};
      this.#host.viewLost(error);
    }
    this.#host.viewArrived();
  }
}
