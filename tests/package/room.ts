import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Folders that are told apart, of the first two in a path: those below hold more of the same. */
const folderOf = (path: string): string => dirname(path).split('/').slice(0, 2).join('/');

/** Bytes and number of files in one folder and of one kind. */
interface Share {
  readonly files: number;
  readonly bytes: number;
}

/**
 * What takes the room in a package, a line for each folder and kind of file, the largest first: each file compressed by
 * itself, so that all together are a little more than the package.
 *
 * @param files Paths in `folder`.
 */
export function roomTaken(folder: string, files: readonly string[]): string {
  const shares = new Map<string, Share>();
  for (const file of files) {
    const share = `${folderOf(file)}/*${extname(file)}`;
    const { files: before, bytes } = shares.get(share) ?? { files: 0, bytes: 0 };
    shares.set(share, { files: before + 1, bytes: bytes + gzipSync(readFileSync(join(folder, file))).length });
  }
  return [...shares]
    .toSorted(([, a], [, b]) => b.bytes - a.bytes)
    .map(([share, { files, bytes }]) => `  ${share}: ${bytes} bytes in ${files} files`)
    .join('\n');
}
