import type { AboutSection } from '../../artifact.ts';
import type { OtherKind } from '../../layers/kind-style.ts';
import { typeset, capitalised } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import { otherKinds } from './kinds.ts';
import { bracketedName, LISTED } from './names.ts';
import { neededTopic } from './measure-name.ts';
import { hasLimits } from './table.ts';
import { inWords } from '../../words/numbers.ts';
import { joined } from '../../words/sources.ts';

const LIMITS_SHOWN = 'Limits are those of the table. Where they overlap, no figure is called higher.';

/** The section of *About this figure*: how the data are shown, what is missing, and remarks. */
export function aboutOf(
  figures: Dataset,
  how: readonly string[],
  drawnAs: (kind: OtherKind) => string = () => '',
): AboutSection[] {
  const kinds = otherKinds(figures.all).map(drawnAs).filter(Boolean);
  const limits = hasLimits(figures) ? [LIMITS_SHOWN] : [];
  const topic = neededTopic(figures);
  const called = topic ? [`No heading says what is measured. The table or its file is called “${topic}”.`] : [];
  const paragraphs = [...how, ...called, ...kinds, ...limits, ...gapSentences(figures), ...figures.remarks];
  return [{ heading: 'What is shown', paragraphs: paragraphs.map(typeset) }];
}

/** A sentence on the missing values, if there are any. */
export function gapSentences(figures: Dataset): string[] {
  const gaps = figures.all
    .filter(({ value }) => value === null)
    .map((figure) => `${bracketedName(figure, figures)}${figure.gap ? ` (${figure.gap})` : ''}`);
  if (gaps.length > LISTED)
    return [`${capitalised(inWords(gaps.length))} of the ${inWords(figures.all.length)} figures are missing.`];
  return gaps.length ? [`There is no figure for ${joined(gaps)}.`] : [];
}
