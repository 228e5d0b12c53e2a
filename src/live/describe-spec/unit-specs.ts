import { isJson, type Json, listOf, getOwn, part, words } from './json.ts';
import { varName } from 'vega-lite';
import { repeated, repeats } from './repeats.ts';
import { typedEncoding } from './typed-encoding.ts';

/** A unit spec: one mark, with everything it inherits from the specs around it. */
export interface UnitSpec {
  /** The prefix of its mark names in the scenegraph. */
  readonly prefix: string;
  /** `bar`, `line`, `boxplot` … */
  readonly mark: string;
  readonly definition: Json;
  /** Its encoding, with that of the layers around it, with types and without facets. */
  readonly encoding: Json;
  /** Field definitions of the facets around it. */
  readonly facets: readonly Json[];
  /** Positions on which the layers around it have scales of their own. */
  readonly apart: readonly string[];
  /** Index of the subchart it belongs to. */
  readonly chart: number;
}

/** One of several charts side by side. */
export interface Subchart {
  /** Its title; empty if none. */
  readonly title: string;
}

/** The unit specs of a spec, and its subcharts. */
export interface UnitSpecs {
  readonly units: readonly UnitSpec[];
  readonly charts: readonly Subchart[];
}

interface Surroundings {
  readonly name: string;
  readonly encoding: Json;
  readonly facets: readonly Json[];
  readonly apart: readonly string[];
  readonly repeater: Json;
  readonly repeaterPrefix: string;
  readonly title: string;
}

/** The most levels of composition that are followed. */
const DEEPEST = 20;

/** All unit specs of a spec, in the order in which Vega-Lite draws them. */
export function unitsOf(spec: unknown): UnitSpecs {
  const units: UnitSpec[] = [];
  const charts: Subchart[] = [];
  const start = { name: '', encoding: {}, facets: [], apart: [], repeater: {}, repeaterPrefix: '', title: '' };
  walk(isJson(spec) ? spec : {}, start, 0);
  return { units, charts };

  function walk(spec: Json, around: Surroundings, depth: number, chart = -1): void {
    if (depth > DEEPEST) return;
    const name = words(getOwn(spec, 'name')) || around.name;
    const title = titleOf(spec) || around.title;
    const inside = (names: string, more: Partial<Surroundings> = {}) => ({
      ...around,
      name: joined(name, names),
      title,
      ...more,
    });
    const each = (children: readonly unknown[], names: string, belongs: () => number, more?: Partial<Surroundings>) => {
      for (const [index, child] of children.entries())
        if (isJson(child)) walk(child, inside(`${names}_${index}`, more), depth + 1, belongs());
    };
    const one = () => (chart < 0 ? charts.push({ title }) - 1 : chart);
    const concat = ['concat', 'hconcat', 'vconcat'].find((key) => listOf(spec, key).length);
    if (concat) each(listOf(spec, concat), 'concat', () => -1, { title: around.title });
    else if (getOwn(spec, 'repeat'))
      for (const { child, repeater, prefix, title, layered } of repeats(spec, around)) {
        const groupName = layered ? (chart = one()) : -1;
        const own = { ...inside('', layered ? {} : { title }), apart: [...around.apart, ...apart(spec)] };
        walk(child, { ...own, name: '', repeater, repeaterPrefix: prefix }, depth + 1, groupName);
      }
    else if (isJson(getOwn(spec, 'facet')) && isJson(getOwn(spec, 'spec'))) {
      const facet = part(spec, 'facet');
      const defs = getOwn(facet, 'field') ? [facet] : [part(facet, 'row'), part(facet, 'column')];
      const facets = [...around.facets, ...defs.map((def) => repeated(def, around.repeater))];
      walk(part(spec, 'spec'), inside('child', { facets }), depth + 1, one());
    } else {
      const { row, column, facet, ...encoding } = merged(
        around.encoding,
        repeated(part(spec, 'encoding'), around.repeater),
      );
      const panels = [facet, row, column].filter(isJson);
      const facets = [...around.facets, ...panels];
      const groupName = panels.length ? joined(name, 'child') : name;
      if (listOf(spec, 'layer').length) {
        const belongs = one();
        const layers = { ...inside(''), name: groupName, encoding, facets, apart: [...around.apart, ...apart(spec)] };
        for (const [index, child] of listOf(spec, 'layer').entries())
          if (isJson(child)) walk(child, { ...layers, name: joined(groupName, `layer_${index}`) }, depth + 1, belongs);
      } else if (getOwn(spec, 'mark')) {
        const mark = getOwn(spec, 'mark');
        const definition: Json = isJson(mark) ? mark : { type: mark };
        const prefix = groupName ? `${varName(groupName)}_` : '';
        units.push({
          prefix,
          mark: words(definition['type']),
          definition,
          encoding: typedEncoding(encoding),
          facets,
          apart: around.apart,
          chart: one(),
        });
      }
    }
  }
}

/** The title that the author gave a chart; empty if none. */
export function titleOf(spec: unknown): string {
  const title = getOwn(spec, 'title');
  return words(isJson(title) ? getOwn(title, 'text') : title);
}

/** The positions on which the layers of a spec have scales of their own. */
const apart = (spec: Json): string[] =>
  ['x', 'y'].filter((position) => getOwn(part(part(spec, 'resolve'), 'scale'), position) === 'independent');

const joined = (name: string, own: string): string => [name, own].filter(Boolean).join('_');

/** Merges the channels of a layer into those of the layers around it. */
function merged(around: Json, inner: Json): Json {
  const channels = new Map(Object.entries(around));
  for (const [channel, def] of Object.entries(inner)) {
    const outer = channels.get(channel);
    const adds = isJson(def) && isJson(outer) && !['datum', 'value'].some((key) => key in def);
    channels.set(channel, adds ? { ...outer, ...def } : def);
  }
  return Object.fromEntries(channels);
}
