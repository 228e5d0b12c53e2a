import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENGLAND } from '../../areas/area-place.ts';
import { eachDrawnArea } from '../../prerender/cache/drawn-areas.ts';
import type { ProjectChart } from '../../prerender/draw.ts';
import { readData } from '../../prerender/project.ts';
import { viewPages } from '../embed-pages/embed-pages.ts';
import { pictureFiles, prunePictures } from '../pictures.ts';
import { areaModules, liveAreaFile } from './area-files.ts';
import { packageFiles } from './areas-package.ts';

/** Files that were written. */
export interface Written {
  files: number;
  bytes: number;
}

/** Where charts of areas are written to, and which. */
export interface AreasToWrite {
  /** Absolute path of the package `care-charts-areas`, which is written anew. */
  readonly package: string;
  /** Absolute path of `cdn/`; left out, only the package is written. */
  readonly cdn?: string;
  /** Codes of areas. Default all. */
  readonly codes?: readonly string[];
  /** Called with a line for the user. */
  readonly log?: (line: string) => void;
}

/**
 * Writes charts of areas: their modules into `cdn/` and into the package, their pages and pictures into `cdn/`.
 *
 * @throws {Error} at the first chart that cannot be drawn, with view and width.
 */
export async function writeAreas(
  to: AreasToWrite,
): Promise<{ readonly charts: number; readonly cdn: Written; readonly package: Written }> {
  const areas = readData().areas.filter(({ code }) => to.codes?.includes(code) ?? true);
  const cdn: Written = { files: 0, bytes: 0 };
  const inPackage: Written = { files: 0, bytes: 0 };
  const modules: string[] = [];
  let charts = 0;
  rmSync(to.package, { recursive: true, force: true });
  const writeModules = (files: Readonly<Record<string, string>>): void => {
    modules.push(...Object.keys(files));
    write(join(to.package, 'cdn'), files, inPackage);
    if (to.cdn) write(to.cdn, files, cdn);
  };
  const writeChart = async (chart: ProjectChart): Promise<void> => {
    charts += 1;
    if (charts % 100 === 0) to.log?.(`${charts} charts of areas drawn`);
    writeModules(areaModules(chart));
    if (to.cdn) write(to.cdn, { ...(await viewPages(chart)), ...(await pictureFiles([chart])) }, cdn);
  };
  const wanted = areas.map(({ code }) => code);
  await eachDrawnArea(writeChart, { codes: wanted }, to.log);
  // England has the evidence that a browser needs to draw any area.
  await eachDrawnArea(async (england) => writeModules(await liveAreaFile(england)), { codes: [ENGLAND] });
  write(to.package, packageFiles(areas, modules), inPackage);
  prunePictures();
  return { charts, cdn, package: inPackage };
}

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>, count: Written): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    count.files += 1;
    count.bytes += Buffer.byteLength(content);
  }
}
