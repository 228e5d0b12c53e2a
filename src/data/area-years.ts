import type { AreaRow } from './rows.generated.ts';

/** The year in which a row's year ends: 2017 of `2016/17`. */
export function endYear(year: string | number): number {
  return typeof year === 'number' ? year : Number.parseInt(year, 10) + 1;
}

/** Whether an area was there in the year to 31 March of a year. */
export function wasThere({ valid_from, valid_to }: Pick<AreaRow, 'valid_from' | 'valid_to'>, year: number): boolean {
  const day = `${year}-03-31`;
  return (valid_from ?? '') <= day && day <= (valid_to ?? day);
}
