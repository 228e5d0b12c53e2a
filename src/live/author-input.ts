import type { ChartArtifact } from '../artifact.ts';
import type { LoadPart } from '../element/load-part.ts';
import type { OwnType } from '../own-figures/own-types.ts';

/** An author's attributes and properties of `care-chart`; `null` or missing when not set. */
export interface AuthorInput {
  /** The element. A table or spec may be inside it, and addresses are relative to its page. */
  readonly host: HTMLElement;
  /** Rows set by script. */
  readonly rows?: unknown;
  /** A Vega-Lite spec: an object, JSON, or the address of a file. */
  readonly spec?: unknown;
  /** Address of a CSV or JSON file. */
  readonly src?: string | null;
  readonly type?: OwnType | null;
  readonly unit?: string | null;
  readonly source?: string | null;
  readonly sourceHref?: string | null;
  readonly headline?: string | null;
  readonly subtitle?: string | null;
  /** Replaces the computed summary. */
  readonly sentence?: string | null;
  readonly x?: string | null;
  readonly y?: string | null;
  readonly series?: string | null;
  readonly kind?: string | null;
  readonly only?: string | null;
  /** The same as `only`, under a name that every framework can write. */
  readonly where?: string | null;
  readonly choose?: string | null;
  readonly latest?: boolean;
  readonly sum?: string | null;
  readonly mean?: string | null;
  readonly sort?: string | null;
  readonly top?: string | null;
  readonly highlight?: string | null;
  /** Areas whose official figures are set beside the author's. */
  readonly compare?: string | null;
  /** Which official figures those are. */
  readonly compareMeasure?: string | null;
  readonly allowDataUrls?: string | null;
  /** Loads a part of the code. Default: imports it. */
  readonly load?: LoadPart;
  /** When the chart began to be built, in milliseconds since the page began. */
  readonly began?: number;
  /** Called when a reader's interaction has changed what the chart shows. */
  readonly changed: (artifact: ChartArtifact) => void;
  /** Writes a warning to the console. */
  readonly warn: (text: string) => void;
  /** Called when a reader's interaction asks for something that cannot be drawn. */
  readonly failed: (error: unknown) => void;
}
