import type { EmbedOptions } from '../embed.ts';
import { countOperators } from './counted.ts';
import { checkCounted } from './spec.ts';

/** Has an author's spec counted: what it says outright, and what each operator of Vega would make of it. */
export const counting: NonNullable<EmbedOptions['counting']> = { spec: checkCounted, operators: countOperators };
