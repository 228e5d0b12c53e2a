import type { BrowserContextOptions } from 'playwright';

/** A figure to photograph: its HTML and the page around it. */
export interface Subject {
  readonly name: string;
  readonly html: string;
  /** Style of the element around it. */
  readonly style?: Readonly<Record<string, string>>;
  /** Words of a button that is pressed before the photograph. */
  readonly press?: string;
}

/** A contact sheet: a row for each subject, which is shown once at each width. */
export interface Sheet {
  /** Name of the file, without `.png`. */
  readonly name: string;
  readonly subjects: readonly Subject[];
  /** Widths of the element around a subject, in CSS pixels. */
  readonly widths: readonly number[];
  /** Colour scheme and forced colours of the reader's system. */
  readonly system: BrowserContextOptions;
  /** Whether it is shown as printed in black and white. */
  readonly printed?: boolean;
  /** Name of a chart that cannot be loaded. */
  readonly failing?: string;
}
