import type { ChartRow, Choice } from '../artifact.ts';

const everywhere = { bubbles: true, composed: true } as const;

/** The chart has painted its first view. */
export class CareReadyEvent extends Event {
  constructor() {
    super('care-ready', everywhere);
  }
}

/** Another view is shown, by the reader's choice or the author's. */
export class CareChangeEvent extends Event {
  /** The view now shown: a value for each option. */
  declare readonly view: Choice;

  constructor(view: Choice) {
    super('care-change', everywhere);
    this.view = view;
  }
}

/** The chart, a view of it, what a panel holds, its points or its sound could not be loaded. What was there before stays. */
export class CareErrorEvent extends Event {
  declare readonly error: unknown;

  constructor(error: unknown) {
    super('care-error', everywhere);
    this.error = error;
  }
}

/** The reader chose a point with Enter or a click. */
export class CareSelectEvent extends Event {
  /** The row behind the point. */
  declare readonly row: ChartRow;

  constructor(row: ChartRow) {
    super('care-select', everywhere);
    this.row = row;
  }
}

declare global {
  interface HTMLElementEventMap {
    'care-ready': CareReadyEvent;
    'care-change': CareChangeEvent;
    'care-error': CareErrorEvent;
    'care-select': CareSelectEvent;
  }
}
