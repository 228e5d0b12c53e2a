import type { ProjectChart } from '../prerender/draw.ts';
import { packageJson, readData } from '../prerender/project.ts';
import { latestRelease } from '../releases/latest-release.ts';
import { recordedFigures } from '../releases/recorded-figures.ts';
import { readRecord } from '../releases/release-record.ts';

/** The text of `cdn/latest.json`: the version that is built, and which figures differ from the version before. */
export function latestFile(charts: readonly ProjectChart[]): string {
  return JSON.stringify(latestRelease(packageJson().version, recordedFigures(charts, readData()), readRecord()));
}
