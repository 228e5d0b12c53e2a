import { READER_WAITS } from '../element/reader-waits.ts';

/** The wait for a chart: after ten seconds its reader is told. The chart may come yet. */
export class LateChart {
  readonly #tell: () => void;
  #isLate = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell Called after ten seconds. */
  constructor(tell: () => void) {
    this.#tell = tell;
  }

  begin(): void {
    this.#timer = setTimeout(() => {
      this.#isLate = true;
      this.#tell();
    }, READER_WAITS);
  }

  /** The chart has come, has failed, or is given up. Tells whether it was late. */
  end(): boolean {
    clearTimeout(this.#timer);
    const wasLate = this.#isLate;
    this.#isLate = false;
    return wasLate;
  }
}
