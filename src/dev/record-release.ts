import { writeFileSync } from 'node:fs';
import { inProject, packageJson, readData } from '../prerender/project.ts';
import { releaseNotes } from '../releases/release-notes.ts';
import { nextRecord, readRecord, RECORD, recordText } from '../releases/release-record.ts';
import { currentFigures } from './current-figures.ts';

/**
 * `npm run record-release`: records all figures as those of the version in package.json, released today, and prints what
 * they change. A version that is recorded cannot be recorded again.
 */
const before = readRecord();
const record = nextRecord(before, {
  version: packageJson().version,
  date: new Date().toISOString().slice(0, 10),
  figures: await currentFigures(readData()),
});
writeFileSync(inProject(RECORD), recordText(record));
console.log(`${RECORD} holds the figures of ${record.version}.`);
if (before) console.log(releaseNotes(record.changes, before.version));
