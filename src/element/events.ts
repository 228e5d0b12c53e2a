import type { ChartRow, Choice } from '../artifact.ts';

const everywhere = { bubbles: true, composed: true } as const;

/** Fired when the first view is painted. */
export class CareReadyEvent extends Event {
  constructor() {
    super('care-ready', everywhere);
  }
}

/** Fired when another view is shown, by the reader's choice or the author's. */
export class CareChangeEvent extends Event {
  /** The view now shown: a value for each option. */
  declare readonly view: Choice;

  constructor(view: Choice) {
    super('care-change', everywhere);
    this.view = view;
  }
}

/** Fired when the chart, one of its views, the contents of a panel, its points or its sound could not be loaded. What was shown before stays. */
export class CareErrorEvent extends Event {
  declare readonly error: unknown;

  constructor(error: unknown) {
    super('care-error', everywhere);
    this.error = error;
  }
}

/** Fired when the reader chooses a point with Enter or a click. */
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
