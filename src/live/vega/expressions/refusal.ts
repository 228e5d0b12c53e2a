import { FiguresError } from '../../../own-figures/dataset.ts';

/** What an expression asks for and may not have. Where it runs after a drawing stands, the drawing stands on. */
export class Refusal extends FiguresError {}
