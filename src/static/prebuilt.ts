import index from 'virtual:area-index';
import type { charts } from 'virtual:static';
import { decodeAreaIndex } from '../areas/area-index.ts';
import { readAreaRequest, requestValue } from '../areas/area-request.ts';
import { loadArea } from '../load-area.ts';
import {
  type ChartArtifact,
  type ChartView,
  type Choice,
  prebuiltKey,
  type ViewDetails,
  viewKey,
} from '../artifact.ts';
import type { ChartSetting } from '../element/setting.ts';
import type { LiveChart } from '../definition/live-chart.ts';
import { attributesOf, checkValue, type StaticOptions } from './chart-options.ts';
import { drawPosters } from './draw-posters.ts';
import type { StaticChart } from './static-chart.ts';
import { mixedIn } from '../markup/mixed-in.ts';

/** What a chart of the build is made of. */
type Parts = (typeof charts)[string];

/** Reads a chart of the build: the view that was drawn, changed by the chart's settings; or a view that is drawn now. */
export async function finishPrebuilt(
  name: string,
  { artifact, mixin, byArea, live }: Parts,
  given: StaticOptions,
  besides: readonly string[],
): Promise<StaticChart> {
  const chart = (await artifact()).default;
  const { options } = chart;
  const own = mixin && mixedIn(chart, (await mixin()).mixin);
  const settings = own?.settings ?? [];
  const names = [
    ...options.map((option) => option.name),
    ...settings.flatMap(({ name, property = name }) => [name, property]),
    ...(byArea ? ['area', 'choose'] : []),
  ];
  const asked = attributesOf(name, given, [...new Set(names)], besides);
  for (const option of options)
    if (option.name in asked)
      checkValue(
        name,
        option.name,
        asked[option.name] ?? '',
        option.values.map(({ value }) => value),
      );
  const choice = Object.fromEntries(
    options.map((option) => [option.name, asked[option.name] ?? option.values[0]?.value ?? '']),
  );
  if (asked['area']) return ofArea(chart, asked, choice);
  const chosen = Object.fromEntries(settings.map((setting) => [setting.name, valueOf(name, setting, asked)]));
  const key = prebuiltKey(options, choice);
  const { view, details } =
    key === null && live ? await drawn(name, (await live()).default, choice) : await built(chart, key ?? '');
  const shown = own ? own.refine(view, chosen) : view;
  const { dated, version, report } = chart;
  return {
    finished: {
      name,
      key: key ?? '',
      view: { ...shown, choice: { ...choice, ...chosen } },
      details,
      dated,
      version,
      ...(report && { report }),
    },
    attributes: asked,
    options,
    ownControls: own && asked['controls'] !== 'none' ? own.controls(shown, chosen) : '',
    isFile: key !== null && shown === view,
  };
}

/** Reads a chart of an area: a view that the package of areas brings, or one that is drawn now. */
async function ofArea(chart: ChartArtifact, asked: Record<string, string>, chosen: Choice): Promise<StaticChart> {
  const { name, dated, version, report } = chart;
  const { area, company, notes } = readAreaRequest(decodeAreaIndex(index), asked['area'] ?? '');
  if (!area) throw new Error(`${name}: ${notes.join(' ')}`);
  const value = requestValue({ area, company, notes });
  const options = [...chart.options, { name: 'area', values: [{ value: '' }, { value }] }];
  const choice = { ...chosen, area: value };
  const key = viewKey(options, choice);
  const isFile = !company.length || value === area.code;
  const { view, details } = isFile
    ? { view: await brought<ChartView>(name, key), details: await brought<ViewDetails>(name, `${key}.details`) }
    : await drawn(name, await brought<LiveChart>(name, 'live'), choice);
  return {
    finished: { name, key, view, details, dated, version, ...(report && { report }) },
    attributes: asked,
    options,
    ownControls: '',
    isFile,
  };
}

/** What the package of areas brings. @throws {Error} where it is not imported. */
async function brought<Part>(name: string, file: string): Promise<Part> {
  return (await loadArea(name, file, (load) => load())).default as Part;
}

interface MadeView {
  readonly view: ChartView;
  readonly details: ViewDetails;
}

async function built({ view, views, details }: ChartArtifact, key: string): Promise<MadeView> {
  const [shown, contents] = await Promise.all([views[key]?.(), details[key]?.()]);
  return { view: shown?.default ?? view, details: contents?.default ?? { columns: [], about: [], references: [] } };
}

async function drawn(name: string, live: LiveChart, choice: Choice): Promise<MadeView> {
  const { view, details, spec } = live(choice);
  const { headline: label, summary: description } = view;
  return { view: { ...view, posters: await drawPosters(spec, name, { label, description }) }, details };
}

/** A setting's value. @throws {Error} where it is not allowed. */
function valueOf(
  chart: string,
  { name, property = name, initial, allowed, read }: ChartSetting,
  asked: Choice,
): string {
  const text = asked[name] ?? asked[property];
  if (text === undefined) return String(initial);
  if (read(text) !== text) throw new Error(`${chart} cannot have ${name} "${text}". It is ${allowed}.`);
  return text;
}
