import { readFileSync, writeFileSync } from 'node:fs';
import { inProject, packageJson, readData } from '../prerender/project.ts';
import { releasedChangelog } from '../releases/changelog.ts';
import { releaseNotes } from '../releases/release-notes.ts';
import { nextRecord, readRecord, RECORD, recordText } from '../releases/release-record.ts';
import { currentFigures } from './current-figures.ts';

/**
 * The part of `npm run release -- <version>` that writes: npm has set the version in package.json before, and builds,
 * commits and tags afterwards.
 *
 *     1 all figures as those of the version, released today     src/releases/released.json
 *     2 the version of the data package                         data/datapackage.json
 *     3 what stood under *Unreleased*, with the figures          CHANGELOG.md
 *
 * @throws {Error} before anything is written, where the version does not come after the released one, or the changelog says nothing.
 */
const { version } = packageJson();
const date = new Date().toISOString().slice(0, 10);
const before = readRecord();
const record = nextRecord(before, { version, date, figures: await currentFigures(readData()) });
const notes = releaseNotes(record.changes, before?.version ?? null);
const changelog = releasedChangelog(readFileSync(inProject('CHANGELOG.md'), 'utf8'), { version, date, notes });
const described = readFileSync(inProject('data/datapackage.json'), 'utf8');

writeFileSync(inProject(RECORD), recordText(record));
writeFileSync(
  inProject('data/datapackage.json'),
  described.replace(/^( {2}"version": )"[^"]*"/m, (_, key: string) => `${key}${JSON.stringify(version)}`),
);
writeFileSync(inProject('CHANGELOG.md'), changelog);
console.log(`${RECORD} holds the figures of ${version}.\n${notes}`);
