import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { inProject } from '../project.ts';

/** Absolute path of the folder where drawings are kept. */
export const KEPT_IN = inProject('node_modules/.cache/care-charts-drawn');

/** Drawings kept at most. Those that were used longest ago are removed. */
const MOST = 200;

/** Age in milliseconds from which an `.unnamed` file is taken for the rest of an interrupted build. */
const ABANDONED = 60 * 60 * 1000;

/** Length in bytes of the checksum with which a file begins. */
const CHECK = 32;

/** The name under which a drawing is kept. */
export interface Kept {
  readonly name: string;
  readonly key: string;
}

const fileOf = ({ name, key }: Kept): string => `${name}.${key}`;

const checkOf = (of: Kept, bytes: Uint8Array): Buffer =>
  createHash('sha256').update(fileOf(of)).update('\0').update(bytes).digest();

/** A kept value, or `undefined`. A file whose checksum is wrong is removed. */
export function readKept(folder: string, of: Kept): unknown {
  const path = join(folder, fileOf(of));
  try {
    const bytes = readFileSync(path);
    const [check, rest] = [bytes.subarray(0, CHECK), bytes.subarray(CHECK)];
    if (check.equals(checkOf(of, rest))) {
      const value: unknown = deserialize(rest);
      utimesSync(path, new Date(), new Date());
      return value;
    }
    rmSync(path, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return undefined;
}

/** Keeps a value, and removes drawings beyond `most`; `Infinity` removes none, which `prune` does once after many. The file is written under another name first, so that no reader finds half of it. */
export function keep(folder: string, of: Kept, value: unknown, most = MOST): void {
  const bytes = serialize(value);
  mkdirSync(folder, { recursive: true });
  const unnamed = join(folder, `${randomUUID()}.unnamed`);
  writeFileSync(unnamed, Buffer.concat([checkOf(of, bytes), bytes]));
  renameSync(unnamed, join(folder, fileOf(of)));
  if (most < Infinity) prune(folder, most);
}

/** Removes the drawings that were used longest ago, all but `most`, and files that interrupted builds have left. */
export function prune(folder: string, most: number): void {
  const files = readdirSync(folder).flatMap((file) => {
    const stats = statSync(join(folder, file), { throwIfNoEntry: false });
    return stats ? [{ file, used: stats.mtimeMs }] : [];
  });
  const unnamed = files.filter(({ file }) => file.endsWith('.unnamed'));
  const named = files.filter((of) => !unnamed.includes(of)).toSorted((a, b) => b.used - a.used);
  const abandoned = unnamed.filter(({ used }) => used < Date.now() - ABANDONED);
  for (const { file } of [...named.slice(most), ...abandoned]) rmSync(join(folder, file), { force: true });
}
