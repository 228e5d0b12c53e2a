import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject } from '../../src/prerender/project.ts';

/** A project of a stranger who has installed the package. */
export interface Installed {
  readonly folder: string;
  /** Every file of the package, relative to it. */
  readonly files: readonly string[];
  /** The package as npm would publish it. */
  readonly tarball: string;
}

/** Packs the package as `npm publish` would and unpacks it into the `node_modules` of a project elsewhere, beside Lit. */
export function install(): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'care-charts-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'care-charts'), { recursive: true });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8', stdio: 'pipe' }),
  ) as [{ filename: string; files: { path: string }[] }];
  execFileSync('tar', [
    '-xzf',
    join(folder, packed.filename),
    '--strip-components=1',
    '-C',
    join(modules, 'care-charts'),
  ]);
  symlinkSync(inProject('node_modules/lit'), join(modules, 'lit'));
  return { folder, files: packed.files.map(({ path }) => path), tarball: join(folder, packed.filename) };
}
