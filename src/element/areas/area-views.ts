import index from 'virtual:area-index';
import { type AreaIndex, decodeAreaIndex } from '../../areas/area-index.ts';
import { type AreaRequest, readAreaRequest, requestValue } from '../../areas/area-request.ts';
import { areaInWords } from '../../areas/area-words.ts';
import type { ChartArtifact, ChartOption, ChartView, DrawnSeries, ViewDetails } from '../../artifact.ts';
import { choices } from '../../artifact.ts';
import type { LiveChart } from '../../definition/live-chart.ts';
import type { LiveViews } from '../../live/live-views.ts';
import { capitalised } from '../../words/typeset.ts';
import type { ChartHost } from '../host.ts';
import type { LateError, LoadPart } from '../load-part.ts';
import { loadArea, whyNoArea } from '../../load-area.ts';

let decoded: AreaIndex | undefined;

/** Every area, for all charts of the page. */
export const areaIndex = (): AreaIndex => (decoded ??= decodeAreaIndex(index));

type Part = 'views' | 'details';
type Fetched<P extends Part> = { readonly default: P extends 'views' ? ChartView : ViewDetails };

/**
 * The views of a chart for the area that its author or reader names: fetched where the build has drawn them, and else drawn
 * in the browser. Where neither can be had, England is shown, and a note says why.
 */
export class AreaViews {
  /** The artifact of England with an option `area`. Its values are those that were asked for. Another one where England has to be shown instead of an area. */
  artifact: ChartArtifact;
  /** The value of the option that is wanted; empty for England. */
  value = '';
  /** Sentences for author and reader: an area that is not known, or has ended. */
  notes: readonly string[] = [];
  readonly #host: ChartHost;
  readonly #base: ChartArtifact;
  readonly #unavailable: () => void;
  readonly #load: LoadPart;
  readonly #values = [''];
  /** Values whose views no build has drawn. */
  readonly #undrawn = new Set<string>();
  #live: LiveViews | undefined;

  /**
   * @param base The artifact of England.
   * @param unavailable Called when the area that is wanted cannot be shown: `artifact`, `value` and `notes` are those of England.
   * @param load Loads parts: this one is bundled by itself.
   */
  constructor(host: ChartHost, base: ChartArtifact, unavailable: () => void, load: LoadPart) {
    this.#load = load;
    this.#host = host;
    this.#base = base;
    this.#unavailable = unavailable;
    this.artifact = this.#withAreas();
  }

  #withAreas(): ChartArtifact {
    const base = this.#base;
    const every = choices(base.options).map((choice) => [...Object.values(choice), ''].join());
    const wanted = {
      values: () => this.#values.map((value) => ({ value })),
      affectedViews: () => (this.#undrawn.has(this.value) ? every : undefined),
    };
    const area = {
      name: 'area',
      get values() {
        return wanted.values();
      },
      get affectedViews() {
        return wanted.affectedViews();
      },
    } as ChartOption;
    const ofEngland = (view: ChartView): ChartView => ({ ...view, choice: { ...view.choice, area: '' } });
    const views = new Proxy(base.views, {
      get: (drawn, key: string) => {
        const load = drawn[key];
        return load ? async () => ({ default: ofEngland((await this.#load(load)).default) }) : () => this.#view(key);
      },
    });
    const details = new Proxy(base.details, {
      get: (drawn, key: string) => drawn[key] ?? (() => this.#fetched('details', key)),
    });
    const { areas: _shown, ...rest } = base;
    return { ...rest, options: [...base.options, area], view: ofEngland(base.view), views, details };
  }

  /** Reads what is asked for, which a page may have set to a number. The view of it is loaded when the chart is shown. */
  ask(asked: unknown): void {
    const text = String(asked ?? '');
    const request: AreaRequest = text.trim()
      ? readAreaRequest(areaIndex(), text)
      : { area: null, company: [], notes: [] };
    this.notes = request.notes;
    this.value = requestValue(request);
    if (!this.#values.includes(this.value)) this.#values.push(this.value);
    if (this.value.includes(',')) this.#undrawn.add(this.value);
  }

  /** The drawing of the view shown, if it was made in the browser. */
  drawing(): HTMLElement | undefined {
    return this.#live?.drawing();
  }

  /** The series of that drawing. */
  series(): DrawnSeries | undefined {
    return this.#live?.series();
  }

  /** Fits the drawings to the width of the figure. */
  fit(): void {
    this.#live?.fit();
  }

  /** A view of an area by its key; the first of an area that cannot be had is England. What is late is asked for again when it comes. */
  async #view(key: string): Promise<Fetched<'views'>> {
    const value = valueIn(key);
    try {
      return await this.#fetched('views', key);
    } catch (error) {
      void (error as LateError).cause?.catch(() => {}).then(() => this.#host.element.requestUpdate('theme'));
      // Whoever asks again asks for both.
      if (!value.includes(',')) this.#undrawn.delete(value);
      if ((error as LateError).cause || this.value !== value || this.#host.shown()?.choice['area'] === value)
        throw error;
      const [code = ''] = value.split(',');
      const area = areaIndex().find((one) => one.code === code);
      const name = area ? areaInWords(area) : code;
      this.notes = [`${capitalised(name)} cannot be shown: ${whyNoArea(code)}. The figures are those of England.`];
      this.value = '';
      this.artifact = this.#withAreas();
      this.#unavailable();
      return { default: this.artifact.view };
    }
  }

  async #fetched<P extends Part>(part: P, key: string): Promise<Fetched<P>> {
    const value = valueIn(key);
    if (!this.#undrawn.has(value)) {
      const drawn = await this.#area(`${key}${part === 'details' ? '.details' : ''}`).catch((error: LateError) => {
        if (error.cause) throw error;
      });
      if (drawn) return (part === 'views' ? { default: this.#whole(drawn.default as ChartView) } : drawn) as Fetched<P>;
      this.#undrawn.add(value);
    }
    const live = await this.#drawn();
    return { default: await live[part](key) } as Fetched<P>;
  }

  #area(file: string, failed?: number): Promise<{ readonly default: unknown }> {
    return loadArea(this.#base.name, file, this.#load, failed);
  }

  /** A view that the build has drawn, with the options that the chart of England has besides at their defaults. */
  #whole(view: ChartView): ChartView {
    return { ...view, choice: { ...this.#base.view.choice, ...view.choice } };
  }

  async #drawn(): Promise<LiveViews> {
    const [{ LiveViews }, chart] = await Promise.all([
      this.#load(() => import('../../live/live-views.ts'), 0),
      this.#area('live', 0),
    ]);
    return (this.#live ??= new LiveViews(this.#host, this.artifact, chart.default as LiveChart, this.#load));
  }
}

/** The value of the option `area` in the key of a view. */
const valueIn = (key: string): string => /(?:^|\.)area-(.*)$/.exec(key)?.[1] ?? '';
