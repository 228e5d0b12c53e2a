import { grouped } from '../data/find.ts';
import type { Dataset } from './dataset.ts';
import { isPercentage } from './describe/measure-name.ts';
import { noUnit } from '../words/quantity.ts';

/** How far percentages of one whole may be from 100 in total, because each was rounded: two that are, hardly, as one is the rest of the other. */
const rounded = (parts: number): number => Math.min(1, (parts - 1) / 2);

/** Whether percentages of names are clearly parts of one whole: they are exact, and add up to 100. */
export function addUp(all: Dataset['all']): boolean {
  const shares = all.flatMap(({ qualifier, limits, value }) => (qualifier || limits ? [] : (value ?? [])));
  const sum = shares.reduce((total, share) => total + share, 0);
  return (
    shares.length === all.length &&
    shares.length > 1 &&
    shares.every((share) => share >= 0) &&
    Math.abs(sum - 100) <= rounded(shares.length)
  );
}

/** Whether the percentages of each category add up to 100, in two categories or more. */
export function areWholes({ all, series, value }: Dataset): boolean {
  if (!series || !isPercentage(value?.unit ?? noUnit)) return false;
  const wholes = grouped(all, ({ category }) => category);
  return wholes.length > 1 && wholes.every(addUp);
}

/** A dataset of names with its categories and series exchanged. */
export function turned(dataset: Dataset): Dataset {
  const { all, category, series } = dataset;
  if (!series || category.type !== 'text') return dataset;
  const places = [...new Set(all.map((figure) => figure.series))];
  return {
    ...dataset,
    category: { title: series.title, type: 'text' },
    series: { title: category.title },
    all: all
      .map((figure) => ({ ...figure, category: figure.series ?? '', series: figure.category }))
      .toSorted((one, other) => places.indexOf(one.category) - places.indexOf(other.category)),
  };
}
