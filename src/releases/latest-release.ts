import type { LatestRelease } from '../artifact.ts';
import { changedFigures } from './changed-figures.ts';
import type { RecordedFigures } from './recorded-figures.ts';
import type { ReleaseRecord } from './release-record.ts';

/**
 * What `cdn/latest.json` holds: the version that is built, and what differs from the version before.
 *
 * @param version The version of package.json.
 * @param figures The figures now.
 * @param record The record of the last released version. That of this version, once it is released, tells its date and what it changed.
 */
export function latestRelease(version: string, figures: RecordedFigures, record: ReleaseRecord | null): LatestRelease {
  if (record?.version === version) {
    const { date, since, changes } = record;
    return { version, date, since, figures: changes };
  }
  return {
    version,
    date: null,
    since: record?.version ?? null,
    figures: record ? changedFigures(record.figures, figures) : {},
  };
}
