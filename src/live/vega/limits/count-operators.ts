import { transforms } from 'vega-dataflow';
import { FiguresError } from '../../../own-figures/dataset.ts';
import { afterwards, drawn } from './marks.ts';
import { guides } from './guides.ts';
import { spend } from './spend.ts';
import { type Count, asList, rowsOf, transformed } from './transforms.ts';
import type { Accessor, OperatorClass, Params, Pulse } from './vega-types.ts';

/** Counts for Vega's operators, by their names in its registry. */
export const counts: Readonly<Record<string, Count>> = { ...transformed, ...guides, ...drawn };

/** List parameters that are evaluated for every row. */
const WIDE = ['ops', 'fields', 'values', 'groupby'];
/** Names that give access to what all objects share, anywhere in a path. */
const INHERITED = /(^|[.[\]"'])(__proto__|constructor|prototype)($|[.[\]"'])/;

/** The field names in a parameter: those it reads and those it writes. */
function namesIn(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => namesIn(name, one));
  if (typeof value === 'function') return [(value as Accessor).fname, ...((value as Accessor).fields ?? [])];
  return name === 'as' ? [value] : [];
}

/**
 * Checks the field names of an operator.
 *
 * @throws {FiguresError} if one is a name that all objects inherit.
 */
function checkNames(params: Params): void {
  for (const name of Object.keys(params))
    for (const field of namesIn(name, params[name]))
      if (INHERITED.test(String(field)))
        throw new FiguresError(
          `This spec has a field “${String(field)}”, which is not allowed as the name of a field.`,
        );
}

/** Converts numeric parameters that are text, which Vega would concatenate instead of adding. */
function asNumbers(params: Params, { Definition }: OperatorClass): void {
  for (const { name, type } of Definition?.params ?? [])
    if (type === 'number' && typeof params[name] === 'string') params[name] = Number(params[name]);
}

/** A subclass of an operator that counts its work: before it runs by its parameters, and afterwards by its output. */
function countedOperator(name: string, Base: OperatorClass): OperatorClass {
  return class extends Base {
    override transform(params: Params, pulse: Pulse): Partial<Pulse> | undefined {
      asNumbers(params, Base);
      checkNames(params);
      const { steps = 0, ...others } = counts[name]?.(params, pulse, this) ?? {};
      const wide = Math.max(1, ...WIDE.map((parameter) => asList(params[parameter]).length));
      spend(pulse.dataflow, { ...others, steps: steps + wide * (1 + rowsOf(pulse).length) }, name);
      return super.transform(params, pulse);
    }

    override evaluate(pulse: Pulse): Partial<Pulse> | undefined {
      const out = super.evaluate(pulse);
      const { add, source } = out ?? {};
      const rows = Math.max(add?.length ?? 0, source?.length ?? 0);
      if (typeof this.value === 'function') checkNames({ value: this.value });
      spend(pulse.dataflow, { rows, ...afterwards[name]?.(this, out ?? pulse, pulse) }, name);
      return out;
    }
  };
}

const done = new WeakSet<OperatorClass>();

/** Replaces every operator in Vega's registry with its counting subclass. May be called again after more were loaded. */
export function countOperators(): void {
  for (const [name, Base] of Object.entries(transforms) as [string, OperatorClass][]) {
    if (done.has(Base)) continue;
    const Counted = countedOperator(name, Base);
    done.add(Counted);
    transforms[name] = Counted;
  }
}
