import { type ChartArtifact, type ChartView, type Choice, viewKey } from '../artifact.ts';
import type { ChartSetting, Refine } from './setting.ts';
import { warnOnce } from './warn-once.ts';
import { allowed, warnUnknown } from './warn-value.ts';

const loaded = new WeakMap<ChartArtifact, Map<string, ChartView>>();

/** What a chart's view depends on. */
export interface ViewHost {
  readonly localName: string;
  /** What the author set a property to. */
  authored(property: string): unknown;
  /** Another view can be shown now. */
  viewArrived(): void;
  /** A view could not be loaded. */
  viewLost(error: unknown): void;
}

/** Which view a chart shows: the reader's choice, else the author's. A view comes when it is first asked for, and the one before it stays meanwhile. */
export class ShownView {
  readonly #host: ViewHost;
  readonly #artifact: ChartArtifact;
  readonly #own: readonly ChartSetting[];
  readonly #refine: Refine;
  #reader: Choice = {};
  #asked = '';
  #drawn: ChartView | undefined;
  #shown: ChartView | undefined;
  #refined: { readonly of: ChartView; readonly by: string; readonly view: ChartView } | undefined;

  /**
   * @param own The chart's own settings.
   * @param refine What the chart's own code makes of a view.
   */
  constructor(host: ViewHost, artifact: ChartArtifact, own: readonly ChartSetting[], refine: Refine) {
    this.#host = host;
    this.#artifact = artifact;
    this.#own = own;
    this.#refine = refine;
  }

  /** The view on show. */
  get shown(): ChartView | undefined {
    return this.#shown;
  }

  /** The view on show; before there is one, the default view with the settings that the tag asks for. */
  get nearest(): ChartView {
    return this.#shown ?? this.#refinedView(this.#artifact.view);
  }

  /** What is asked for: a value for each option and for each setting of the chart's own. */
  get wanted(): Choice {
    return { ...this.#options, ...this.settings };
  }

  /** What the chart's own settings are set to. */
  get settings(): Choice {
    return Object.fromEntries(this.#own.map((setting) => [setting.name, this.#setting(setting)]));
  }

  /** The reader chose. */
  choose(name: string, value: string): void {
    const own = this.#own.find((setting) => setting.name === name);
    this.#reader = { ...this.#reader, [name]: own ? own.read(value) : value };
  }

  /** The author set properties anew: that wins over what the reader chose before. */
  forget(properties: { has(name: string): boolean }): void {
    const propertyOf = (name: string) => this.#own.find((setting) => setting.name === name)?.property ?? name;
    this.#reader = Object.fromEntries(
      Object.entries(this.#reader).filter(([name]) => !properties.has(propertyOf(name))),
    );
  }

  /** Shows the view asked for if it is here, else loads it, once. */
  settle(): void {
    const options = this.#options;
    const key = viewKey(this.#artifact.options, options);
    const view = key ? loaded.get(this.#artifact)?.get(key) : this.#artifact.view;
    if (view) {
      this.#drawn = view;
      this.#asked = '';
    } else if (this.#asked !== key) {
      this.#asked = key;
      void this.#load(key, options);
    }
    this.#shown = this.#drawn && this.#refinedView(this.#drawn);
  }

  get #options(): Choice {
    return Object.fromEntries(
      this.#artifact.options.map(({ name, values }) => {
        const known = values.map(({ value }) => value);
        return [name, this.#reader[name] ?? allowed(this.#host.localName, name, this.#host.authored(name), known)];
      }),
    );
  }

  #setting({ name, property = name, initial, allowed: words, read }: ChartSetting): string {
    const chosen = this.#reader[name];
    if (chosen !== undefined) return chosen;
    const value = String(this.#host.authored(property) ?? initial);
    const used = read(value);
    if (used !== value) warnUnknown(this.#host.localName, name, value, used, words);
    return used;
  }

  /** Made anew only where the view or a setting is another: what is the same stays the same object. */
  #refinedView(of: ChartView): ChartView {
    if (!this.#own.length) return of;
    const { settings } = this;
    const by = JSON.stringify(settings);
    if (this.#refined?.of !== of || this.#refined.by !== by)
      this.#refined = { of, by, view: { ...this.#refine(of, settings), choice: { ...of.choice, ...settings } } };
    return this.#refined.view;
  }

  async #load(key: string, options: Choice): Promise<void> {
    try {
      const module = await this.#artifact.views[key]?.();
      if (!module) throw new Error(`care-${this.#artifact.name} has no view ${key}`);
      loaded.set(this.#artifact, (loaded.get(this.#artifact) ?? new Map<string, ChartView>()).set(key, module.default));
    } catch (error) {
      warnOnce('error', `<${this.#host.localName}> could not load the view ${JSON.stringify(options)}`, error);
      if (this.#asked !== key) return;
      this.#reader = this.#shown?.choice ?? {};
      this.#host.viewLost(error);
    }
    this.#host.viewArrived();
  }
}
