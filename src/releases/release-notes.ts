import type { ChangedFigures } from '../artifact.ts';
import { changedFigureInWords } from '../words/changed-figure.ts';

/**
 * The figures that differ from a version, as a Markdown list for the changelog.
 *
 * @param changes What differs, by chart.
 * @param since The version that is compared with; `null` where none has been released.
 */
export function releaseNotes(changes: ChangedFigures, since: string | null): string {
  if (since === null) return 'No version has been released yet, so there are no figures to compare with.';
  const bullets = Object.entries(changes).flatMap(([chart, figures]) =>
    figures.map((figure) => `- care-${chart}, ${changedFigureInWords(figure)}`),
  );
  return bullets.length
    ? `Figures that differ from ${since}:\n\n${bullets.join('\n')}`
    : `No figure differs from ${since}.`;
}
