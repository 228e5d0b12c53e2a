import { expect } from 'vitest';

/** One change to a table. */
export interface Spoilt {
  readonly table: string;
  readonly from: string | RegExp;
  readonly to: string;
}

/** A text with its change. Fails where there is nothing to change. */
export function changed(text: string, { from, to }: Omit<Spoilt, 'table'>): string {
  expect(text).toMatch(from);
  return text.replace(from, to);
}

/** A date that words need is not there. */
export const UNDATED: Spoilt = { table: 'review-funding', from: /^(response-2023,.*),2023-02-02,/m, to: '$1,,' };
export const UNDATED_TOLD = /funding-gap, view default: .*"" is not a date to put in words/;
