import type { Case } from './case.ts';
export const cells: readonly Case[] = [];
