import { parentPort } from 'node:worker_threads';
import type { ProjectChart } from '../../prerender/draw.ts';
import { readAreaPath } from '../../prerender/area-paths.ts';
import { drawnArea } from '../../prerender/cache/drawn-areas.ts';
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

/** What is being drawn, by chart and area: the files of a page are asked for together, and drawn once. */
const drawing = new Map<string, Promise<ProjectChart | undefined>>();

/**
 * A file of a chart of an area that the build has not written, made now: a module, a page, its texts, a picture.
 *
 * @param path Its path in `cdn/`: `areas/leavers/area-E08000035.js`, `embed/leavers.area-E08000035.html`.
 * @returns `null` where no chart of an area has such a file.
 */
async function areaFile(path: string): Promise<string | Uint8Array | null> {
  const asked = readAreaPath(path);
  if (!asked) return null;
  const { folder, name, code, live } = asked;
  const key = `${name}.${code}`;
  const drawn = drawing.get(key) ?? drawnArea(name, code).finally(() => drawing.delete(key));
  drawing.set(key, drawn);
  const chart = await drawn;
  const files = chart && (await filesOf(folder, chart, live));
  return files?.[path] ?? null;
}

async function filesOf(
  folder: string,
  chart: ProjectChart,
  live: boolean,
): Promise<Record<string, string | Uint8Array>> {
  if (folder === 'static') return (await import('../pictures.ts')).pictureFiles([chart]);
  if (folder !== 'areas') return (await import('../embed-pages/embed-pages.ts')).viewPages(chart);
  return live ? liveAreaFile(chart) : areaModules(chart);
}

parentPort?.on('message', async ({ id, path }: FileRequest) => {
  const reply = await areaFile(path).then(
    (content): FileReply => ({ id, content }),
    (error: unknown): FileReply => ({ id, error: String(error) }),
  );
  parentPort?.postMessage(reply);
});
