import { type Fact, type KnownTable, plainly, type Said } from './known-table.ts';
import { isName, namesSeries } from './names.ts';
import { numberSaid, standsFor } from './numbers-said.ts';

/** A figure that a chart tells. */
export interface Drawn extends Fact {
  /** The name of its series as it was said; `null` where there is only one. */
  readonly name: string | null;
  /** The fact that it tells. */
  readonly fact: Fact;
  /** What its point says after its name. */
  readonly said: string;
}

/** What a chart tells, read from its points, and what is wrong with them. */
export interface PointsRead {
  readonly drawn: readonly Drawn[];
  readonly faults: readonly string[];
}

/** A point with what comes before and after one of its colons. */
function parts(point: string): { label: string; said: string }[] {
  const text = plainly(point).replace(/\.$/, '');
  return [...text.matchAll(/: /g)].map(({ index }) => ({ label: text.slice(0, index), said: text.slice(index + 2) }));
}

/** A fact that a label names, its category and series as they are told: a table of names by names may be told either way round. */
function factNamed(
  label: string,
  facts: readonly Fact[],
): { fact: Fact; category: string; name: string | null } | null {
  const cuts = [...label.matchAll(/, /g)].map(({ index }) => [label.slice(0, index), label.slice(index + 2)] as const);
  const alike = cuts.flatMap(([category, name]) =>
    facts.flatMap((fact) => {
      const exact = isName(category, fact.category) && isName(name, fact.series ?? fact.measure ?? '');
      return exact ? [{ fact, category: fact.category, name }] : [];
    }),
  );
  if (alike[0]) return alike[0];
  for (const fact of facts) {
    if (fact.series === null && isName(label, fact.category)) return { fact, category: fact.category, name: null };
    for (const [category, name] of cuts) {
      if (isName(category, fact.category) && namesSeries(name, fact)) return { fact, category: fact.category, name };
      if (fact.series !== null && isName(category, fact.series) && isName(name, fact.category))
        return { fact, category: fact.series, name };
    }
  }
  return null;
}

function readAs(points: readonly string[], facts: readonly Fact[], table: KnownTable): PointsRead {
  const faults: string[] = [];
  const drawn = points.flatMap((point): Drawn[] => {
    const found = parts(point).flatMap(({ label, said }) => {
      const named = factNamed(label, facts);
      return named ? [{ ...named, said }] : [];
    })[0];
    if (!found) {
      faults.push(`“${point}” names no row and column.`);
      return [];
    }
    const { fact, category, name, said } = found;
    if (!isTrue(said, fact, table)) faults.push(`“${point}”, but the cell has ${fact.value ?? 'no value'}.`);
    return [{ ...fact, category, name, said, fact }];
  });
  if (new Set(drawn.map(({ category, name }) => `${category}\n${name}`)).size < drawn.length)
    faults.push('A figure is told twice.');
  return { drawn, faults };
}

/** The word before a figure that is not actual. */
const KIND = /^(?:estimated|projected|commitment of|call for) ?/;

function isTrue(
  said: string,
  { value, measure, qualifier = '', limits, gap }: Fact,
  { percentages }: KnownTable,
): boolean {
  if (said.startsWith('no figure')) return value === null && (!gap || said === `no figure (${gap})`);
  const number = numberSaid(said.split(/ of | \(|, (?=between)/)[0] ?? '');
  if (!number || value === null || !standsFor(number, value) || number.before.replace(KIND, '') !== qualifier)
    return false;
  const between = /\bbetween (.+) and (.+)$/.exec(said);
  const [lower, upper] = [between?.[1], between?.[2]].map((end) => (end ? numberSaid(end) : null));
  if (limits && !(lower && upper && standsFor(lower, limits[0]) && standsFor(upper, limits[1]))) return false;
  const share = / in all, /.test(said);
  return share || number.percent === percentages.has(measure);
}

/**
 * Reads the points of a chart against a table. Where the points do not name their measure, it is the one whose cells they tell.
 */
export function readPoints({ points }: Said, table: KnownTable): PointsRead {
  const measures = [...new Set(table.facts.map(({ measure }) => measure))];
  const alone = measures.map((measure) =>
    readAs(
      points,
      table.facts.filter((fact) => fact.measure === measure),
      table,
    ),
  );
  const together = readAs(points, table.facts, table);
  const [best = together] = [...alone, together].toSorted((one, other) => one.faults.length - other.faults.length);
  return { drawn: best.drawn, faults: [...best.faults, ...leftOut(best.drawn, table)] };
}

/** Facts of the measures drawn that no point tells, though they are no totals. */
function leftOut(drawn: readonly Drawn[], { facts }: KnownTable): string[] {
  const measures = new Set(drawn.map(({ measure }) => measure));
  const told = new Set(drawn.map(({ fact }) => fact));
  const missing = facts.filter((fact) => measures.has(fact.measure) && !fact.total && !told.has(fact));
  return missing.map(({ category, series }) => `No point tells ${[category, series].filter(Boolean).join(', ')}.`);
}
