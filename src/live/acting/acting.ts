import type { SpecDescription } from '../describe-spec/describe-spec.ts';
import type { FrameShown } from './animation.ts';

/** What a reader can do in the drawing of a spec. */
export interface Acting {
  /** The controls above the plot: the inputs of the spec, and what stops and plays it; `null` for none. */
  readonly controls: Element | null;
  /** What an animation shows; `null` where there is none. */
  readonly frame: FrameShown | null;
  /** A description that tells which points are chosen. */
  told(description: SpecDescription): SpecDescription;
  /** The marks of a description have been tagged: their links, legends and instructions follow. */
  tagged(description: SpecDescription): void;
  /** Ends what is going on. */
  end(): void;
}
