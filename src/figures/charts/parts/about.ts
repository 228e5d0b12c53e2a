import type { AboutSection } from '../../../artifact.ts';
import type { OtherKind } from '../../../types/kind-look.ts';
import { typeset } from '../../../words/typeset.ts';
import type { Figures } from '../../figures.ts';
import { otherKinds } from './kinds.ts';
import { gapsSaid } from './figure-names.ts';

/** What *About this figure* says: how it is shown, what is missing, and what the author should know. */
export function aboutOf(
  figures: Figures,
  how: readonly string[],
  drawnAs: (kind: OtherKind) => string = () => '',
): AboutSection[] {
  const kinds = otherKinds(figures.all).map(drawnAs).filter(Boolean);
  const paragraphs = [...how, ...kinds, ...gapsSaid(figures), ...figures.remarks];
  return [{ heading: 'What is shown', paragraphs: paragraphs.map(typeset) }];
}
