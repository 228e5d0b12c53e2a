import type { Dataset } from '../../dataset.ts';

/**
 * A dataset over time with only its newest period, which then is a comparison of its series.
 *
 * Other datasets, and one with a single series, keep their categories.
 */
export function newestOnly(dataset: Dataset): Dataset {
  const { all, category, series } = dataset;
  if (category.type === 'text' || !series) return dataset;
  const newest = all.findLast(({ value, kind }) => value !== null && kind !== 'projection') ?? all.at(-1);
  return {
    ...dataset,
    category: { title: series.title, type: 'text' },
    series: null,
    ...(newest && { context: newest.category }),
    all: all
      .filter(({ time }) => time === newest?.time)
      .map((figure) => ({ ...figure, category: figure.series ?? '', series: null, time: null })),
  };
}
