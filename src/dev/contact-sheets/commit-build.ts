import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inProject, root } from '../../prerender/project.ts';

/** Where the build of the commit that was last compared with is kept. */
const KEPT_IN = inProject('node_modules/.cache/care-charts-shots');

const git = (...parameters: readonly string[]): string =>
  execFileSync('git', parameters, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

/**
 * The absolute path of `cdn/` as a commit has it. It is built in a temporary worktree with the project's packages, and kept.
 *
 * @throws {Error} when git knows no such commit, or when it does not build.
 */
export function builtCommit(commit: string): string {
  const id = git('rev-parse', '--verify', `${commit}^{commit}`);
  const kept = join(KEPT_IN, id);
  if (existsSync(kept)) return kept;
  const worktree = mkdtempSync(join(tmpdir(), 'care-charts-'));
  try {
    git('worktree', 'add', '--detach', worktree, id);
    symlinkSync(inProject('node_modules'), join(worktree, 'node_modules'));
    execFileSync(join(worktree, 'node_modules/.bin/vite'), ['build', '--mode', 'cdn', '--logLevel=error'], {
      cwd: worktree,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'inherit',
    });
    if (existsSync(KEPT_IN))
      for (const other of readdirSync(KEPT_IN)) rmSync(join(KEPT_IN, other), { recursive: true });
    cpSync(join(worktree, 'cdn'), kept, { recursive: true });
  } finally {
    git('worktree', 'remove', '--force', worktree);
  }
  return kept;
}
