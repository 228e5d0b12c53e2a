import { spawn } from 'node:child_process';
import { inProject } from '../../src/prerender/project.ts';

/** Where and with what a command is run. */
interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A command that goes on until it is stopped. */
export interface Started {
  /** What it printed, as far as the expression that was waited for. */
  readonly found: RegExpExecArray;
  stop(): Promise<void>;
}

/**
 * Runs a command to its end.
 *
 * @returns What it printed.
 * @throws {Error} with what it said, when it fails.
 */
export function ended(command: readonly string[], surroundings: Surroundings = {}): Promise<string> {
  const { child, said } = launched(command, surroundings);
  return new Promise((resolve, reject) => {
    child.once('close', (status) =>
      status === 0 ? resolve(said()) : reject(new Error(`${command.join(' ')} failed:\n${said()}`)),
    );
  });
}

/**
 * Starts a command, and waits until it has printed what tells that it is ready.
 *
 * @throws {Error} with what it said, when it ends before.
 */
export function started(command: readonly string[], ready: RegExp, surroundings: Surroundings = {}): Promise<Started> {
  const { child, said } = launched(command, surroundings);
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = ready.exec(said());
      if (!found) return;
      resolve({
        found,
        stop() {
          // The whole group: npm does not hand a signal on.
          if (child.pid && child.exitCode === null) process.kill(-child.pid);
          return closed;
        },
      });
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('close', () => reject(new Error(`${command.join(' ')} has ended:\n${said()}`)));
  });
}

function launched([program = '', ...parameters]: readonly string[], { cwd = inProject('.'), env = {} }: Surroundings) {
  const child = spawn(program, parameters, {
    cwd,
    env: { ...process.env, NODE_ENV: '', NO_COLOR: '1', FORCE_COLOR: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));
  return { child, said: () => Buffer.concat(pieces).toString() };
}
