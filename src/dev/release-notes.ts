import { readFileSync } from 'node:fs';
import { inProject, readData } from '../prerender/project.ts';
import { changedFigures } from '../releases/changed-figures.ts';
import { changesOf } from '../releases/changelog.ts';
import { releaseNotes } from '../releases/release-notes.ts';
import { readRecord } from '../releases/release-record.ts';
import { currentFigures } from './current-figures.ts';

/**
 * `npm run release-notes`: prints every figure that differs from the last released version, as a Markdown list for the
 * changelog. With a version, such as `-- 0.2.0`, prints what the changelog says of it.
 *
 * @throws {Error} where the changelog does not know the version.
 */
const [version] = process.argv.slice(2);
if (version) {
  const changes = changesOf(readFileSync(inProject('CHANGELOG.md'), 'utf8'), version);
  if (changes === null) throw new Error(`CHANGELOG.md has no heading for ${version}`);
  console.log(changes);
} else {
  const record = readRecord();
  const changes = record ? changedFigures(record.figures, await currentFigures(readData())) : {};
  console.log(releaseNotes(changes, record?.version ?? null));
}
