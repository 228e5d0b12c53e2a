import type { NumberUnit } from '../words/quantity.ts';
import { type AreaFigureKind, type AreaFigureName, areaFigureNames, figureByArea } from './figures-by-area.ts';

/** What tells which official figure an author’s figures are of. */
export interface OwnMeasure {
  readonly unit: NumberUnit;
  /** All headings and titles that say what is measured. */
  readonly words: string;
}

/** A figure that an author’s are compared with, or a sentence on why there is none. */
export type ComparedFigure = { readonly name: AreaFigureName; readonly guessed: boolean } | string;

/** Names of the figures that an author may have too. */
export const comparedNames: readonly AreaFigureName[] = areaFigureNames.filter((name) => figureByArea(name)?.heading);

const ATTRIBUTE = `compare-measure="${comparedNames.join('|')}"`;

/**
 * The official figure that an author’s figures are compared with: the one that is asked for, or else the one whose unit they
 * have and whose words their headings have. Where several are, there is none.
 *
 * @param asked The attribute `compare-measure`; empty where it is not set.
 */
export function comparedFigure(asked: string, own: OwnMeasure): ComparedFigure {
  const unit = unitOf(own.unit);
  if (asked) {
    const name = comparedNames.find((one) => one === asked);
    const kind = name && figureByArea(name);
    if (!name || !kind) return `compare-measure="${asked}" is not known. Allowed: ${comparedNames.join(', ')}.`;
    return unit === kind.unit
      ? { name, guessed: false }
      : `The official figures are ${inUnit(kind.unit)}, and these are ${unit ? inUnit(unit) : 'in another unit'}: they cannot be compared. The attribute unit says in what these are.`;
  }
  if (!unit)
    return `Official figures are in children, per 10,000 children or %, and these in another unit: they cannot be compared.`;
  const meant = comparedNames.filter((name) => {
    const kind = figureByArea(name);
    return kind?.unit === unit && kind.heading?.test(own.words);
  });
  // Who starts to be looked after is “looked after” too.
  const [name, other] = meant.length > 1 ? meant.filter((one) => !one.startsWith('children-in-care')) : meant;
  return name && !other
    ? { name, guessed: true }
    : `Neither heading nor unit says which official figures these can be compared with. Write ${ATTRIBUTE}.`;
}

/** The unit of official figures that a unit is; `null` where it is none of them. */
function unitOf({ before, after }: NumberUnit): AreaFigureKind['unit'] | null {
  const text = `${before}${after}`.trim().toLowerCase();
  if (text === '' || /^(looked[- ]after )?children( looked[- ]after| in care)?$/.test(text)) return 'children';
  if (/^(%|per ?cent)/.test(text)) return '%';
  return /^(children )?(per|in every|for every) 10[, ]?000\b/.test(text) ? 'per 10,000 children' : null;
}

const inUnit = (unit: AreaFigureKind['unit']): string => (unit === 'children' ? 'numbers of children' : unit);
