import index from 'virtual:area-index';
import { type AreaIndex, decodeAreaIndex } from '../../areas/area-index.ts';
import { type AreaRequest, readAreaRequest, requestValue } from '../../areas/area-request.ts';
import type { ChartArtifact, ChartOption, ChartView, DrawnSeries, ViewDetails } from '../../artifact.ts';
import { choices } from '../../artifact.ts';
import type { LiveChart } from '../../definition/live-chart.ts';
import type { LiveViews } from '../../live/live-views.ts';
import type { ChartHost } from '../host.ts';
import { loadArea } from '../../load-area.ts';

let decoded: AreaIndex | undefined;

/** Every area, for all charts of the page. */
export const areaIndex = (): AreaIndex => (decoded ??= decodeAreaIndex(index));

/**
 * The views of a chart for the area that its author or reader names: fetched where the build has drawn them, and else drawn
 * in the browser.
 */
export class AreaViews {
  /** The artifact of England with an option `area`. Its values are those that were asked for. */
  readonly artifact: ChartArtifact;
  /** The value of the option that is wanted; empty for England. */
  value = '';
  /** Sentences for author and reader: an area that is not known, or has ended. */
  notes: readonly string[] = [];
  readonly #host: ChartHost;
  readonly #values = [''];
  /** Values whose views no build has drawn. */
  readonly #undrawn = new Set<string>();
  #live: LiveViews | undefined;

  /** @param base The artifact of England. */
  constructor(host: ChartHost, base: ChartArtifact) {
    this.#host = host;
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
    const later = <Part extends 'views' | 'details'>(part: Part): ChartArtifact[Part] =>
      new Proxy(base[part], {
        get: (drawn, key: string) => drawn[key] ?? (() => this.#fetched(part, key)),
      });
    this.artifact = { ...base, options: [...base.options, area], views: later('views'), details: later('details') };
  }

  /** Reads what is asked for. The view of it is loaded when the chart is shown. */
  ask(text: string | null): void {
    const request: AreaRequest = text?.trim()
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

  async #fetched<Part extends 'views' | 'details'>(
    part: Part,
    key: string,
  ): Promise<{ readonly default: Part extends 'views' ? ChartView : ViewDetails }> {
    type Fetched = { readonly default: Part extends 'views' ? ChartView : ViewDetails };
    const value = /(?:^|\.)area-(.*)$/.exec(key)?.[1] ?? '';
    if (!this.#undrawn.has(value)) {
      const drawn = await loadArea(this.artifact.name, `${key}${part === 'details' ? '.details' : ''}`).catch(
        () => null,
      );
      if (drawn) return drawn as Fetched;
      this.#undrawn.add(value);
    }
    const live = await this.#drawn();
    return { default: await live[part](key) } as Fetched;
  }

  async #drawn(): Promise<LiveViews> {
    const [{ LiveViews }, chart] = await Promise.all([
      import('../../live/live-views.ts'),
      loadArea(this.artifact.name, 'live'),
    ]);
    return (this.#live ??= new LiveViews(this.#host, this.artifact, chart.default as LiveChart));
  }
}
