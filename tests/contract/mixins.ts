import { unsafeCSS } from 'lit';
import type { ChartView, Choice } from '../../src/artifact.ts';
import type { ChartBase, ChartMixin } from '../../src/element/mixin.ts';
import type { lit } from '../../src/element/lit.ts';
import type { ChartSetting } from '../../src/element/setting.ts';
import { viewOf } from './every-chart.ts';

const modules = import.meta.glob<{ mixin: ChartMixin }>('../../src/charts/*/*.mixin.ts', { eager: true });

/** What can be asked of the class of a chart with a mixin where there is no page. */
interface MixedClass {
  readonly ownSettings: readonly ChartSetting[];
  refine(view: ChartView, settings: Choice): ChartView;
}

/** The mixin of a chart; `undefined` where it has none. */
export function mixinOf(chart: string): ChartMixin | undefined {
  return modules[`../../src/charts/${chart}/${chart}.mixin.ts`]?.mixin;
}

/** The class that the mixin of a chart makes of a class without a page, with the artifact that the build gives it. */
export function mixedClass(chart: string): MixedClass {
  class Base {
    static readonly styles = [];
    readonly localName = `care-${chart}`;
  }
  const made = mixinOf(chart)?.(Base as unknown as ChartBase, { sheet: unsafeCSS } as typeof lit) as unknown as
    | { readonly ownSettings?: readonly ChartSetting[]; readonly prototype: Partial<MixedClass> }
    | undefined;
  if (!made) throw new Error(`${chart} has no mixin`);
  Object.assign(made, { artifact: { view: viewOf(chart).view } });
  // A chart may leave either as the base class has it.
  const { ownSettings = [], prototype } = made;
  return { ownSettings, refine: (view, settings) => prototype.refine?.(view, settings) ?? view };
}

/** The settings that a chart has to itself. */
export function settingsOf(chart: string): readonly ChartSetting[] {
  return mixinOf(chart) ? mixedClass(chart).ownSettings : [];
}
