import type { AboutSection } from '../../artifact.ts';
import type { OtherKind } from '../../layers/kind-style.ts';
import { typeset, capitalised } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import { otherKinds } from './kinds.ts';
import { bracketedName, LISTED } from './names.ts';
import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';

/** What *About this figure* says: how it is shown, what is missing, and what the author should know. */
export function aboutOf(
  figures: Dataset,
  how: readonly string[],
  drawnAs: (kind: OtherKind) => string = () => '',
): AboutSection[] {
  const kinds = otherKinds(figures.all).map(drawnAs).filter(Boolean);
  const paragraphs = [...how, ...kinds, ...gapSentences(figures), ...figures.remarks];
  return [{ heading: 'What is shown', paragraphs: paragraphs.map(typeset) }];
}

/** What there is no figure for, in a sentence, if there is a gap. */
export function gapSentences(figures: Dataset): string[] {
  const gaps = figures.all.filter(({ value }) => value === null).map((figure) => bracketedName(figure, figures));
  if (gaps.length > LISTED)
    return [`${capitalised(inWords(gaps.length))} of the ${inWords(figures.all.length)} figures are missing.`];
  return gaps.length ? [`There is no figure for ${joined(gaps)}.`] : [];
}
