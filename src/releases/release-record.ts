import { existsSync, readFileSync } from 'node:fs';
import type { ChangedFigures } from '../artifact.ts';
import { inProject } from '../prerender/project.ts';
import { isNewer, isVersion } from '../words/versions.ts';
import { changedFigures } from './changed-figures.ts';
import type { RecordedFigures } from './recorded-figures.ts';

/** The figures of the last released version. */
export interface ReleaseRecord {
  readonly version: string;
  /** The day of its release: `2026-12-03`. */
  readonly date: string;
  /** The version before; `null` for the first. */
  readonly since: string | null;
  /** What differs between them. */
  readonly changes: ChangedFigures;
  readonly figures: RecordedFigures;
}

/** Where the record is kept, in the project. */
export const RECORD = 'src/releases/released.json';

/** The record of the last released version; `null` where none has been released yet. */
export function readRecord(): ReleaseRecord | null {
  const path = inProject(RECORD);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ReleaseRecord) : null;
}

/**
 * The record of a version that is being released.
 *
 * @param before The record of the version before; `null` for the first.
 * @param date The day of the release: `2026-12-03`.
 * @throws {Error} where the version does not come after the one before: a released version never changes its numbers.
 */
export function nextRecord(
  before: ReleaseRecord | null,
  { version, date, figures }: Pick<ReleaseRecord, 'version' | 'date' | 'figures'>,
): ReleaseRecord {
  if (!isVersion(version)) throw new Error(`“${version}” is not a version such as 0.2.0`);
  if (before && !isNewer(version, before.version))
    throw new Error(
      `${before.version} is released, and a released version never changes its numbers: set a version after it in package.json, which has ${version}`,
    );
  return {
    version,
    date,
    since: before?.version ?? null,
    changes: before ? changedFigures(before.figures, figures) : {},
    figures,
  };
}

/** The text of the record: a line for each row of a view, so that git tells which rows changed. */
export function recordText(record: ReleaseRecord): string {
  return `${inLines(record, '')}\n`;
}

/** A value as JSON: a line for each entry of an object, and every list in one. */
function inLines(value: object, indent: string): string {
  const lines = Object.entries(value).map(([key, entry]: [string, unknown]) => {
    const nested = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
    return `${indent} ${JSON.stringify(key)}: ${nested ? inLines(entry, `${indent} `) : JSON.stringify(entry)}`;
  });
  return lines.length ? `{\n${lines.join(',\n')}\n${indent}}` : '{}';
}
