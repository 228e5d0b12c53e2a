import type { Case } from './case.ts';
export const given: readonly Case[] = [];
