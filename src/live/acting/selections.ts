import type { Spec, View } from 'vega';
import { isJson, type Json, getOwn, listOf, words } from '../describe-spec/json.ts';
import { later } from '../vega/stubs/later.ts';
import { eventsOf, groupsWith, signalsOf } from './compiled-signals.ts';

/** Whether a selection of Vega-Lite holds a datum. Loaded with the drawing of a spec that has selections. */
const selectionTest = later('selectionTest');

/** Events of a press, in their order. */
export const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];

/** Events of a pointer that comes, and of one that goes. */
export const HOVER = {
  over: ['pointerover', 'mouseover', 'pointermove', 'mousemove'],
  out: ['pointerout', 'mouseout'],
};

/** A legend whose entries choose what is shown. */
export interface BoundLegend {
  /** The name of the selection. */
  readonly selection: string;
  /** The prefix of the names of its marks: `council_legend`. */
  readonly prefix: string;
  /** The events that choose an entry. */
  readonly events: readonly string[];
}

/** What the reader of a spec can choose in its drawing. */
export interface Selections {
  /** Names of the point selections that a press on a mark changes. */
  readonly pressed: readonly string[];
  /** Names of the groups of marks, empty for the whole drawing, in which they can be chosen. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>;
  /** The events that point selections listen to, of marks. */
  readonly events: ReadonlySet<string>;
  readonly legends: readonly BoundLegend[];
  /** Whether a range can be chosen by dragging. */
  readonly ranges: boolean;
}

/** What the reader of a spec can choose in its drawing. */
export function selectionsOf(spec: unknown, compiled: Spec): Selections {
  const signals = signalsOf(compiled);
  const pressed: string[] = [];
  const legends: BoundLegend[] = [];
  const events = new Set<string>();
  const groups = new Map<string, ReadonlySet<string>>();
  let ranges = false;
  for (const param of paramsOf(spec)) {
    const select = getOwn(param, 'select');
    const type = isJson(select) ? getOwn(select, 'type') : select;
    const name = words(getOwn(param, 'name'));
    if (type === 'interval') ranges ||= getOwn(param, 'bind') !== 'scales';
    if (type !== 'point') continue;
    const own = eventsOf(signals.get(`${name}_tuple`));
    for (const event of own) events.add(event);
    if (own.some((event) => PRESS.includes(event))) pressed.push(name);
    groups.set(name, groupsWith(compiled, `${name}_tuple`));
    for (const [signal, definition] of signals) {
      const prefix = signal.startsWith(`${name}_`) && signal.endsWith('_legend') ? signal.slice(name.length + 1) : '';
      if (prefix) legends.push({ selection: name, prefix, events: [...new Set(eventsOf(definition))] });
    }
  }
  return { pressed, groups, events, legends, ranges };
}

/** All parameters of a spec and of the specs in it. */
function paramsOf(spec: unknown): Json[] {
  if (Array.isArray(spec)) return spec.flatMap(paramsOf);
  if (!isJson(spec)) return [];
  const inner = ['layer', 'concat', 'hconcat', 'vconcat', 'spec'].flatMap((key) => paramsOf(getOwn(spec, key) ?? []));
  return [...listOf(spec, 'params').filter(isJson), ...inner];
}

/** What a selection holds: for each choice either fields and their values, or the identifier of a datum. */
export function heldBy(view: View, selection: string): readonly Json[] {
  return view.data(`${selection}_store`).filter(isJson);
}

/** Tells of an item of the drawing whether one of its selections holds it now. */
export function chosenNow(view: View, { pressed, groups }: Selections): (item: Json) => boolean {
  const tests = pressed.map((name) => {
    const held = heldBy(view, name);
    const isIn = groups.get(name);
    const ids = new Set(held.map((choice) => choice['_vgsid_']));
    const context = { data: { [name]: { values: { value: held } } } };
    const holds = (datum: unknown): boolean =>
      held.some((choice) => '_vgsid_' in choice)
        ? ids.has(getOwn(datum, '_vgsid_'))
        : isJson(datum) && !!selectionTest.call({ context }, name, datum, 'union');
    return (item: Json) => groupNames(item).some((group) => isIn?.has(group)) && holds(getOwn(item, 'datum'));
  });
  return (item) => tests.some((isChosen) => isChosen(item));
}

/** The names of the groups around an item; that of the whole drawing is empty. */
function groupNames(item: Json): string[] {
  const mark = getOwn(item, 'mark');
  const group = getOwn(mark, 'group');
  if (!isJson(group)) return [''];
  return [words(getOwn(getOwn(group, 'mark'), 'name')), ...groupNames(group)];
}
