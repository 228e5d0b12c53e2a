import { addresses } from './hostile/addresses.ts';
import type { HostileSpecs } from './hostile/bars.ts';
import { called } from './hostile/calls.ts';
import { controls } from './hostile/controls.ts';
import { listening } from './hostile/events.ts';
import { expressions } from './hostile/expressions.ts';
import { names } from './hostile/names.ts';
import { objects } from './hostile/objects.ts';
import { styles } from './hostile/styles.ts';
import { markup } from './hostile/words.ts';

export { harmless } from './hostile/harmless.ts';
export type { Hostile } from './hostile/bars.ts';

/** Specs that mean harm to the page that shows them, by what they try. */
export const hostile: HostileSpecs = Object.fromEntries(
  Object.entries({
    writes: objects,
    calls: called,
    reads: expressions,
    loads: addresses,
    styles,
    names,
    events: listening,
    controls,
    words: markup,
  }).flatMap(([kind, specs]) => Object.entries(specs).map(([name, one]) => [`${kind}: ${name}`, one])),
);
