import type { AboutSection } from '../../artifact.ts';
import type { OtherKind } from '../../layers/kind-style.ts';
import { typeset } from '../../words/typeset.ts';
import type { Dataset } from '../dataset.ts';
import { otherKinds } from './kinds.ts';
import { gapsSaid } from './observation-names.ts';

/** What *About this figure* says: how it is shown, what is missing, and what the author should know. */
export function aboutOf(
  figures: Dataset,
  how: readonly string[],
  drawnAs: (kind: OtherKind) => string = () => '',
): AboutSection[] {
  const kinds = otherKinds(figures.all).map(drawnAs).filter(Boolean);
  const paragraphs = [...how, ...kinds, ...gapsSaid(figures), ...figures.remarks];
  return [{ heading: 'What is shown', paragraphs: paragraphs.map(typeset) }];
}
