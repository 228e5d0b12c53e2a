import { find } from '../../src/data/find.ts';
import type { FigureRow } from '../../src/data/rows.generated.ts';
import { KIND_LOOKS } from '../../src/layers/kind-style.ts';
import { claimValue } from '../../src/words/claims.ts';
import { money, qualified } from '../../src/words/numbers.ts';
import { stats } from '../../src/words/stat.ts';
import { capitalised, typeset } from '../../src/words/typeset.ts';
import { evidence } from '../evidence/package.ts';

const texts = stats(evidence);
const published = [...evidence.claims, ...evidence.figures];

const textOf = (id: string) => {
  const text = texts[id];
  if (!text) throw new Error(`The evidence has no figure ${id}, which a page of Storybook quotes`);
  return text;
};

/** A word that qualifies a number, with a figure of the evidence that has it. */
export interface QualifierExample {
  readonly qualifier: string;
  /** Its name for `care-stat`. */
  readonly figure: string;
  readonly what: string;
}

/** Every word that qualifies a number in the evidence, each once. */
export const qualifiers: readonly QualifierExample[] = published.flatMap(({ id, qualifier, value, what }, index) => {
  const isFirst = published.findIndex((other) => other.qualifier === qualifier && other.value !== null) === index;
  return qualifier && value !== null && isFirst ? [{ qualifier, figure: id, what: typeset(what) }] : [];
});

/** A kind of figure: what it is, how it is said and drawn, and one of the evidence. */
export interface KindExample {
  readonly kind: FigureRow['kind'];
  readonly is: string;
  readonly say: string;
  readonly drawn: string;
  /** Its name for `care-stat`. */
  readonly figure: string;
  readonly what: string;
}

const KINDS: Readonly<Record<FigureRow['kind'], { readonly is: string; readonly say: string }>> = {
  actual: { is: 'It was counted or paid.', say: 'was, rose, fell' },
  estimate: { is: 'Somebody worked it out of a sample or a model.', say: 'estimated, is put at' },
  projection: { is: 'Where a path leads if nothing changes.', say: 'projected, on the path that' },
  commitment: { is: 'It was promised, not spent.', say: 'committed, planned' },
  call: { is: 'It was asked for, and nobody has promised it.', say: 'called for, proposed' },
};

/** Every kind of figure, with the first of it in the evidence. */
export const kinds: readonly KindExample[] = (Object.keys(KINDS) as FigureRow['kind'][]).map((kind) => {
  const { id, what } = find(evidence.figures, 'kind', kind);
  const look = kind === 'actual' ? null : KIND_LOOKS[kind];
  const drawn = look
    ? `a ${look.bar} bar, or an open ${look.shape}${look.dash ? ' at a dashed line' : ''}`
    : 'a filled bar, or a solid line with filled points';
  return { kind, ...KINDS[kind], drawn, figure: id, what: typeset(what) };
});

/** A figure that stands in running text, as the author writes it: what is inside is shown without script. */
export function statTag(figure: string, format?: 'long'): string {
  const text = textOf(figure);
  return `<care-stat figure="${figure}"${format ? ` format="${format}"` : ''}>${format ? text.long : text.short}</care-stat>`;
}

/** What was projected, and what it is often quoted without. */
const projected = find(evidence.claims, 'id', 'F32');
/** A claim that the evidence does not support as it was made. */
const contested = find(evidence.claims, 'check', 'conflicts');
const sum = (role: 'ask' | 'response') => {
  const { amount, qualifier, period } = find(evidence['review-funding'], 'role', role);
  return { amount: qualified(qualifier, money(amount)), period };
};
const [ask, response] = [sum('ask'), sum('response')];

/** A way to write a figure, beside a way that says what the evidence does not. */
export interface Advice {
  readonly rule: string;
  readonly write: string;
  readonly not: string;
  readonly because: string;
}

/** What to write and what not, of figures of the evidence. */
export const advice: readonly Advice[] = [
  {
    rule: 'Keep the word that qualifies a number',
    write: `${capitalised(claimValue(projected))} children`,
    not: `${claimValue({ ...projected, qualifier: null })} children`,
    because: 'Whoever gave it did not say that it would be reached.',
  },
  {
    rule: 'Say what kind of figure it is',
    write: `The Review projected ${textOf(projected.id).long}`,
    not: `${capitalised(claimValue(projected))} children will be in care in ${projected.period}`,
    because: 'A path that somebody worked out is no event.',
  },
  {
    rule: 'Give each sum its period',
    write: `${ask.amount} ${ask.period} was called for, ${response.amount} ${response.period} was committed`,
    not: `${ask.amount} was called for, ${response.amount} was committed`,
    because: 'Sums over different periods cannot be set against each other.',
  },
  {
    rule: 'Say who made a claim that the evidence does not bear out',
    write: `${contested.claimant} gave ${claimValue(contested)} as the ${contested.what}. ${capitalised(contested.check_note)}`,
    not: `The ${contested.what}: ${claimValue(contested)}`,
    because: 'Repeated without its check, it becomes a fact.',
  },
].map((each) => ({ ...each, write: typeset(each.write), not: typeset(each.not) }));
