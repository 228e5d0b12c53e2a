import { parentPort } from 'node:worker_threads';
import type { ProjectChart } from '../../prerender/draw.ts';
import { eachDrawnArea } from '../../prerender/cache/drawn-areas.ts';
import { areaChartNames } from '../../prerender/charts.ts';
import { ENGLAND } from '../../areas/area-place.ts';
import { viewPages } from '../embed-pages/embed-pages.ts';
import { pictureFiles } from '../pictures.ts';
import { areaModules, liveAreaFile } from './area-files.ts';

/** A file that is asked for, by its path in `cdn/`. */
export interface FileRequest {
  readonly id: number;
  readonly path: string;
}

/** The file, or `null` where there is none of that path; an error in words where it could not be made. */
export interface FileReply {
  readonly id: number;
  readonly content?: string | Uint8Array | null;
  readonly error?: string;
}

const CHART_OF = /^(areas|embed|oembed|static)\/([a-z-]+)[./](?:.*\.)?(?:area-)?(live|E\d{8})\b/;

/**
 * A file of a chart of an area that the build has not written, made now: a module, a page, its texts, a picture.
 *
 * @param path Its path in `cdn/`: `areas/leavers/area-E08000035.js`, `embed/leavers.area-E08000035.html`.
 * @returns `null` where no chart of an area has such a file.
 */
export async function areaFile(path: string): Promise<string | Uint8Array | null> {
  const [, folder, name = '', code = ''] = CHART_OF.exec(path) ?? [];
  if (!folder || !areaChartNames().includes(name)) return null;
  let chart: ProjectChart | undefined;
  await eachDrawnArea((drawn) => (chart = drawn), { names: [name], codes: [code === 'live' ? ENGLAND : code] });
  if (!chart) return null;
  const files = await filesOf(folder, chart, code === 'live');
  return files[path] ?? null;
}

function filesOf(
  folder: string,
  chart: ProjectChart,
  live: boolean,
): Promise<Record<string, string | Uint8Array>> | Record<string, string> {
  if (folder === 'static') return pictureFiles([chart]);
  if (folder !== 'areas') return viewPages(chart);
  return live ? liveAreaFile(chart) : areaModules(chart);
}

parentPort?.on('message', async ({ id, path }: FileRequest) => {
  const reply = await areaFile(path).then(
    (content): FileReply => ({ id, content }),
    (error: unknown): FileReply => ({ id, error: String(error) }),
  );
  parentPort?.postMessage(reply);
});
