import type { ChartArtifact } from '../artifact.ts';
import type { OwnType } from '../own-figures/own-types.ts';

/** What an author gave to a chart of her own: its attributes and properties, `null` or left out where nothing was said. */
export interface AuthorInput {
  /** The tag: a table or a spec may stand inside it, and addresses are relative to its page. */
  readonly host: HTMLElement;
  /** Rows as they were set by script. */
  readonly rows?: unknown;
  /** A Vega-Lite spec, as an object, as JSON, or as the address of a file. */
  readonly spec?: unknown;
  /** Address of a CSV or JSON file. */
  readonly src?: string | null;
  readonly type?: OwnType | null;
  readonly unit?: string | null;
  readonly source?: string | null;
  readonly sourceHref?: string | null;
  readonly subtitle?: string | null;
  /** Replaces the computed sentence. */
  readonly sentence?: string | null;
  readonly x?: string | null;
  readonly y?: string | null;
  readonly series?: string | null;
  readonly kind?: string | null;
  readonly highlight?: string | null;
  readonly allowDataUrls?: string | null;
  /** Is told when what a reader did in the drawing has changed what it shows. */
  readonly changed: (artifact: ChartArtifact) => void;
  /** Tells the author something on the console. */
  readonly warn: (text: string) => void;
  /** Is told when what a reader did in the drawing asks for what cannot be drawn. */
  readonly failed: (error: unknown) => void;
}
