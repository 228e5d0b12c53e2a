import type { AboutSection } from '../../../artifact.ts';
import type { Figures } from '../../figures.ts';
import { capitalised } from '../../../words/typeset.ts';
import { bracketedName, namesOrCount } from './named-figures.ts';
import { otherKinds } from './kind-words.ts';

/** What there is no figure for, in a sentence; `null` where there are no gaps. */
function gapsSaid(figures: Figures): string | null {
  const gaps = figures.all.filter(({ value }) => value === null).map((figure) => bracketedName(figure, figures));
  return gaps.length ? `There is no figure for ${namesOrCount(gaps)}.` : null;
}

/** Which figures are not actual, in a sentence; `null` where all are. */
function kindsSaid({ all }: Figures): string | null {
  const kinds = otherKinds(all);
  const before =
    all.filter(({ value }) => value !== null).length > 1 && !kinds?.startsWith('all') ? 'Of the figures, ' : '';
  return kinds && `${capitalised(before + kinds)}.`;
}

/** Gaps and kinds, as far as there are any, in sentences. */
export function missingSaid(figures: Figures): string[] {
  // Of one figure alone, its number has said so.
  if (figures.all.length === 1) return [];
  return [gapsSaid(figures), kindsSaid(figures)].filter((text) => text !== null);
}

/** The section that tells what is shown, what is missing, and of what kind it is. */
export function aboutShown(figures: Figures, how: readonly string[]): AboutSection {
  return { heading: 'What is shown', paragraphs: [...how, ...missingSaid(figures), ...figures.remarks] };
}
