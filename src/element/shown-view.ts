import { type ChartArtifact, type ChartView, type Choice, viewKey } from '../artifact.ts';
import type { ChartHost } from './host.ts';
import { lit } from './lit.ts';
import type { ChartSetting, Refine } from './setting.ts';
import { allowed, warnUnknown } from './warn.ts';

/** The views loaded, by artifact and view key: two charts of a page share them. */
const loaded = new WeakMap<ChartArtifact, Map<string, ChartView>>();

/** The view that a chart shows: by the reader's choice, or else by the author's attributes. A view is loaded when first needed; the one before it stays until then. */
export class ShownView {
  readonly #host: ChartHost;
  readonly #artifact: ChartArtifact;
  readonly #settings: readonly ChartSetting[];
  readonly #refine: Refine;
  #reader: Choice = {};
  /** The key of the view that is being loaded; empty for none. */
  #asked = '';
  /** The view of the artifact, before `refine`. */
  #drawn: ChartView | undefined;
  #shown: ChartView | undefined;
  #refined: { readonly of: ChartView; readonly by: string; readonly view: ChartView } | undefined;

  /**
   * @param settings The settings that only this chart has.
   * @param refine Changes a view of the artifact into the view shown.
   */
  constructor(host: ChartHost, artifact: ChartArtifact, settings: readonly ChartSetting[], refine: Refine) {
    this.#host = host;
    this.#artifact = artifact;
    this.#settings = settings;
    this.#refine = refine;
  }

  /** The view shown; `undefined` before the first. */
  get shown(): ChartView | undefined {
    return this.#shown;
  }

  /** The view shown; before the first, the default view with the settings of the tag. */
  get nearest(): ChartView {
    return this.#shown ?? this.#refinedView(this.#artifact.view);
  }

  /** The choice to show: a value for each option and each setting. */
  get wanted(): Choice {
    return { ...this.#options, ...this.settings };
  }

  /** A value for each setting. */
  get settings(): Choice {
    return Object.fromEntries(this.#settings.map((setting) => [setting.name, this.#setting(setting)]));
  }

  /** Takes the reader's choice for an option or a setting. */
  choose(name: string, value: string): void {
    const setting = this.#settings.find((candidate) => candidate.name === name);
    this.#reader = { ...this.#reader, [name]: setting ? setting.read(value) : value };
  }

  /** Drops the reader's choice for properties that the author has set since. */
  forget(properties: { readonly size: number; has(name: string): boolean }): void {
    // What could not be loaded is asked for again.
    if (properties.size) this.#asked = '';
    const propertyOf = (name: string) => this.#settings.find((setting) => setting.name === name)?.property ?? name;
    this.#reader = Object.fromEntries(
      Object.entries(this.#reader).filter(([name]) => !properties.has(propertyOf(name))),
    );
  }

  /** Shows the view wanted if it has loaded; otherwise loads it, once. */
  settle(): void {
    const options = this.#options;
    const key = viewKey(this.#artifact.options, options);
    const view = key ? loaded.get(this.#artifact)?.get(key) : this.#artifact.view;
    if (view) {
      this.#drawn = view;
      this.#asked = '';
    } else if (this.#asked !== key) {
      this.#asked = key;
      void this.#load(key);
    }
    this.#shown = this.#drawn && this.#refinedView(this.#drawn);
  }

  get #options(): Choice {
    return Object.fromEntries(
      this.#artifact.options.map(({ name, values }) => {
        const known = values.map(({ value }) => value);
        return [
          name,
          this.#reader[name] ?? allowed(this.#host.element.localName, name, this.#host.authored(name), known),
        ];
      }),
    );
  }

  #setting({ name, property = name, initial, allowed: words, read }: ChartSetting): string {
    const chosen = this.#reader[name];
    if (chosen !== undefined) return chosen;
    const value = String(this.#host.authored(property) ?? initial);
    const used = read(value);
    if (used !== value) warnUnknown(this.#host.element.localName, name, value, used, words);
    return used;
  }

  /** The view shown for a view of the artifact: the same object as before while neither the view nor a setting has changed. */
  #refinedView(of: ChartView): ChartView {
    if (!this.#settings.length) return of;
    const { settings } = this;
    const by = JSON.stringify(settings);
    if (this.#refined?.of !== of || this.#refined.by !== by)
      this.#refined = { of, by, view: { ...this.#refine(of, settings), choice: { ...of.choice, ...settings } } };
    return this.#refined.view;
  }

  async #load(key: string): Promise<void> {
    try {
      const load = this.#artifact.views[key];
      if (!load) throw new Error(`care-${this.#artifact.name} has no view ${key}`);
      const module = await lit.loadPart(load);
      loaded.set(this.#artifact, (loaded.get(this.#artifact) ?? new Map<string, ChartView>()).set(key, module.default));
    } catch (error) {
      if (this.#asked !== key) return;
      this.#reader = this.#shown?.choice ?? {};
      this.#host.loadFailed(error, 'view');
      if (!this.#shown)
        lit
          .loadPart(() => import('./failed.ts'))
          .then(
            ({ offerAgain }) => offerAgain(this.#host.element, lit),
            () => {},
          );
    }
    this.#host.element.requestUpdate();
  }
}
