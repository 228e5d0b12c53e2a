import type { Reporter, TestModule } from 'vitest/node';

/** How long nothing may end, in milliseconds, before a test is taken to hang. No test has a limit of its own. */
const SILENCE = 10 * 60_000;

/** Watches that tests go on. When none has ended for long, it names the files that are running, and ends the run as failed. */
export default class Watchdog implements Reporter {
  readonly #silence: number;
  readonly #stop: () => void;
  readonly #running = new Map<TestModule, string>();
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param silence How long nothing may end, in milliseconds.
   * @param stop Ends the run.
   */
  constructor({ silence = SILENCE, stop = () => process.exit(1) }: { silence?: number; stop?: () => void } = {}) {
    this.#silence = silence;
    this.#stop = stop;
  }

  onTestRunStart(): void {
    this.#heard();
  }

  onTestModuleStart(module: TestModule): void {
    this.#running.set(module, 'before its first test');
    this.#heard();
  }

  onTestCaseReady({ module, fullName }: { readonly module: TestModule; readonly fullName: string }): void {
    this.#running.set(module, `in “${fullName}”`);
  }

  onTestCaseResult({ module, fullName }: { readonly module: TestModule; readonly fullName: string }): void {
    this.#running.set(module, `after “${fullName}”`);
    this.#heard();
  }

  onTestModuleEnd(module: TestModule): void {
    this.#running.delete(module);
    this.#heard();
  }

  onTestRunEnd(): void {
    clearTimeout(this.#timer);
  }

  #heard(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const files = [...this.#running].map(([{ relativeModuleId }, where]) => `  ${relativeModuleId}, ${where}`);
      console.error(`\nNo test has ended for ${this.#silence / 60_000} minutes. Running:\n${files.join('\n')}`);
      this.#stop();
    }, this.#silence);
    this.#timer.unref();
  }
}
