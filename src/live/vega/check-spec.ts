import type { TopLevelSpec } from 'vega-lite';
import { FiguresError } from '../../own-figures/dataset.ts';
import { INHERITED } from './inherited-names.ts';
import { type Copying, plainCopy } from '../../own-figures/plain-copy.ts';

/** A copy of an author's spec that may be compiled. */
export interface CheckedSpec {
  readonly spec: TopLevelSpec;
  /** Remarks for the author. */
  readonly remarks: readonly string[];
}

const SCHEMA = /\/schema\/(vega(?:-lite)?)\/v(\d+)/;
const SHAPES = ['mark', 'layer', 'facet', 'repeat', 'concat', 'hconcat', 'vconcat'];

const MARKS = new Set(
  'arc area bar boxplot circle errorband errorbar geoshape image line point rect rule square text tick trail'.split(
    ' ',
  ),
);

/**
 * Checks and copies an author's spec. Options for vega-embed in `usermeta` are removed.
 *
 * @throws {FiguresError} if it is not a Vega-Lite spec.
 */
export function checkSpec(input: unknown): CheckedSpec {
  const spec = specCopy(input, { text: onOneLine });
  if (typeof spec !== 'object' || spec === null || Array.isArray(spec))
    throw new FiguresError('This is not a Vega-Lite spec: a spec is an object with a mark or a layer in it.');
  const [, language, version] = SCHEMA.exec('$schema' in spec ? String(spec.$schema) : '') ?? [];
  if (language === 'vega' || ('marks' in spec && !('mark' in spec)))
    throw new FiguresError('This is a spec for Vega. Only Vega-Lite specs are drawn, version 5 or 6.');
  if (!SHAPES.some((shape) => shape in spec))
    throw new FiguresError(`This is not a Vega-Lite spec: it has none of ${SHAPES.join(', ')}.`);
  checkMarks(spec);
  if ('usermeta' in spec) delete spec.usermeta;
  const remarks = version ? remarksOn(Number(version)) : [];
  if (withoutSignals(spec)) remarks.push('Signals in the config are ignored: use params.');
  return { spec: spec as TopLevelSpec, remarks };
}

/** Removes Vega signals from the config, which Vega-Lite would pass on unchanged. */
function withoutSignals(spec: { config?: unknown }): boolean {
  const { config } = spec;
  if (typeof config !== 'object' || config === null || !('signals' in config)) return false;
  delete config.signals;
  return true;
}

function remarksOn(version: number): string[] {
  if (version < 5) return [`This spec is for Vega-Lite ${version}. It is drawn as version 6 reads it.`];
  if (version > 6) return [`This spec is for Vega-Lite ${version}. It is drawn as far as version 6 supports it.`];
  return [];
}

/** Vega-Lite throws an obscure error for an unknown mark. */
function checkMarks(part: object): void {
  for (const [key, value] of Object.entries(part) as [string, unknown][]) {
    const mark = key === 'mark' && (typeof value === 'string' ? value : (value as { type?: unknown } | null)?.type);
    if (typeof mark === 'string' && !MARKS.has(mark))
      throw new FiguresError(`Vega-Lite has no mark “${mark}”. Its marks are ${[...MARKS].join(', ')}.`);
    if (typeof value === 'object' && value !== null && key !== 'values' && key !== 'datasets') checkMarks(value);
  }
}

/** Replaces two line separators in texts outside of rows: JSON allows them in a string, Vega's expressions do not. */
function onOneLine(text: string, path: readonly (string | number)[]): string {
  return path.includes('values') || path.includes('datasets') ? text : text.replace(/[\u2028\u2029]/g, ' ');
}

/**
 * A copy of a spec as plain data.
 *
 * @throws {FiguresError} if it cannot be read or exceeds a limit.
 */
export function specCopy(input: unknown, how: Partial<Copying> = {}): unknown {
  return plainCopy(input, {
    name: 'spec',
    without: INHERITED,
    ...how,
    beyondJSON(value) {
      if (typeof value === 'number') return null;
      if (Number.isNaN(value.getTime())) throw new FiguresError('The spec holds a date that is not valid.');
      return value.toISOString();
    },
  });
}
