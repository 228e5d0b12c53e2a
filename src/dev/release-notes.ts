import { readData } from '../prerender/project.ts';
import { changedFigures } from '../releases/changed-figures.ts';
import { releaseNotes } from '../releases/release-notes.ts';
import { readRecord } from '../releases/release-record.ts';
import { currentFigures } from './current-figures.ts';

/** `npm run release-notes`: prints every figure that differs from the last released version, as a Markdown list for the changelog. */
const record = readRecord();
const changes = record ? changedFigures(record.figures, await currentFigures(readData())) : {};
console.log(releaseNotes(changes, record?.version ?? null));
