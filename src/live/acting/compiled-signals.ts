import type { Spec } from 'vega';
import { isJson, type Json, getOwn, listOf, words } from '../describe-spec/json.ts';

/** The signals of a compiled spec by their names, also those of its groups. */
export function signalsOf(compiled: Spec): ReadonlyMap<string, Json> {
  const signals = new Map<string, Json>();
  const walk = (group: unknown): void => {
    for (const signal of listOf(group, 'signals'))
      if (isJson(signal)) signals.set(words(getOwn(signal, 'name')), signal);
    for (const mark of listOf(group, 'marks')) walk(mark);
  };
  walk(compiled);
  return signals;
}

/** The names of the groups of a compiled spec that have a signal, empty for the whole: the plots of a selection. */
export function groupsWith(compiled: Spec, signal: string): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (group: unknown, name: string): void => {
    if (listOf(group, 'signals').some((one) => getOwn(one, 'name') === signal)) names.add(name);
    for (const mark of listOf(group, 'marks')) walk(mark, words(getOwn(mark, 'name')));
  };
  walk(compiled, '');
  return names;
}

/** The types of events that a signal is updated by, such as `click`. An update to `null`, which lets go of what was chosen, is left out. */
export function eventsOf(signal: Json | undefined): string[] {
  return listOf(signal, 'on')
    .filter((handler) => getOwn(handler, 'update') !== 'null')
    .flatMap((handler) => streamTypes(getOwn(handler, 'events')));
}

function streamTypes(events: unknown): string[] {
  if (Array.isArray(events)) return events.flatMap(streamTypes);
  return [
    words(getOwn(events, 'type')),
    ...streamTypes(getOwn(events, 'stream') ?? []),
    ...listOf(events, 'merge').flatMap(streamTypes),
  ].filter(Boolean);
}
