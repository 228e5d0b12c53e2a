import type { ChartView } from '../../artifact.ts';
import type { ChartMixin } from '../../element/mixin.ts';
import { mixedIn } from '../../markup/mixed-in.ts';
import type { DrawnChart } from '../../prerender/draw.ts';
import { mixinCode } from '../standalone.ts';

/** A function that gives the controls of a chart's mixin as HTML: they hold their place until the element comes. Empty for a chart without any. */
export async function ownControlsOf(chart: DrawnChart): Promise<(view: ChartView) => string> {
  if (!chart.ownControls) return () => '';
  const code = await mixinCode(chart.name);
  const { mixin } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { mixin: ChartMixin };
  const own = mixedIn(chart, mixin);
  const initial = Object.fromEntries(own.settings.map((setting) => [setting.name, String(setting.initial)]));
  return (view) => own.controls(view, initial);
}
