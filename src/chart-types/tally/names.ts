import { inWords } from '../../words/numbers.ts';

/** A square of a line, and whom it stands for. */
export interface TallyMark {
  readonly name: string;
  /** Whether its square is small and hollow. */
  readonly slight: boolean;
  /** Index of its row. */
  readonly row: number;
}

/** Marks in the order in which they are drawn and named: full ones, then slight ones, and those of a name next to each other. */
export function fullFirst(marks: readonly TallyMark[]): TallyMark[] {
  const names = [...new Set(marks.map(({ name }) => name))];
  const rank = ({ slight, name }: TallyMark): number => (slight ? names.length : 0) + names.indexOf(name);
  return marks.toSorted((one, other) => rank(one) - rank(other));
}

/** Names, each with the number of times that it occurs if that is not once, and each but the last with a comma: `A,` `B twice`. */
export function listed(names: readonly string[]): string[] {
  const each = [...new Set(names)].map((name) => {
    const times = names.filter((other) => other === name).length;
    if (times > 2) return `${name} ${inWords(times)} times`;
    return times === 2 ? `${name} twice` : name;
  });
  return each.map((name, index) => (index < each.length - 1 ? `${name},` : name));
}

/** Whom some marks stand for: `A, B twice; slight: C`, in pieces that a line may end after. */
export function named(marks: readonly TallyMark[], slight: string): string[] {
  const namesOf = (of: readonly TallyMark[]): string[] => listed(of.map(({ name }) => name));
  const full = namesOf(marks.filter((mark) => !mark.slight));
  const others = namesOf(marks.filter((mark) => mark.slight));
  if (!others.length) return full;
  if (!full.length) return [`${slight}:`, ...others];
  return [...full.slice(0, -1), `${full.at(-1)};`, `${slight.toLowerCase()}:`, ...others];
}
