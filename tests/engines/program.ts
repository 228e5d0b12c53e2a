import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';

/** A program that runs beside the tests, and ends with them together with whatever it has started. */
export class Program {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  readonly #end = (): void => this.#signal('SIGKILL');

  /** @param stdio What its streams are; the fourth and later ones can be read from with `line()`. */
  constructor(path: string, parameters: readonly string[], env: NodeJS.ProcessEnv, stdio: StdioOptions = 'ignore') {
    // A group of its own, so that one signal reaches all that it starts.
    this.#child = spawn(path, parameters, { env, stdio, detached: true });
    this.#ended = Promise.race([once(this.#child, 'exit'), once(this.#child, 'error').catch(() => {})]);
    for (const event of ['exit', 'SIGINT', 'SIGTERM']) process.once(event, this.#end);
  }

  /** Whether it runs no longer. */
  get hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  /** The first thing that it writes to a stream. */
  async line(stream: number): Promise<string> {
    const readable = this.#child.stdio[stream];
    if (!readable) throw new Error(`${this.#child.spawnfile} has no stream ${stream}`);
    const ended = this.#ended.then(() => Promise.reject(new Error(`${this.#child.spawnfile} ended by itself`)));
    const [written] = (await Promise.race([once(readable, 'data'), ended])) as [Buffer];
    return written.toString().trim();
  }

  /** Ends it. */
  async stop(): Promise<void> {
    for (const event of ['exit', 'SIGINT', 'SIGTERM']) process.off(event, this.#end);
    this.#signal('SIGTERM');
    await this.#ended;
    this.#signal('SIGKILL');
  }

  #signal(signal: NodeJS.Signals): void {
    try {
      if (this.#child.pid) process.kill(-this.#child.pid, signal);
    } catch {
      // The whole group has ended.
    }
  }
}
