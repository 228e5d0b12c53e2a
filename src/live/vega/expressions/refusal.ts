import { FiguresError } from '../../../own-figures/dataset.ts';

/** An expression asked for something it may not have. If the chart is already drawn, it stays. */
export class Refusal extends FiguresError {}
