import type { Descriptor, Resource } from './schema.ts';

const isByArea = ({ path }: Resource): boolean => path.startsWith('areas/');

/** Tables that charts of England are drawn from, and the claims and sources behind them. */
export function nationalTables({ resources }: Pick<Descriptor, 'resources'>): Resource[] {
  return resources.filter((resource) => !isByArea(resource));
}

/** Areas and what is told of each: the tables in the folder `areas`, which are larger than all others together. */
export function areaTables({ resources }: Pick<Descriptor, 'resources'>): Resource[] {
  return resources.filter(isByArea);
}
