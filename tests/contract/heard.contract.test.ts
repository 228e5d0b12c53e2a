import { describe, expect, test } from 'vitest';
import { eachView, views } from './every-chart.ts';

const heard = eachView.filter(([, { view }]) => view.sonification);

test.each(eachView)('%s can be heard if it tells of three years or more, and only then', (_, { view }) => {
  // Sums over different periods, shares of a whole, milestones and themes have no order that a tone could follow.
  const years = new Set(view.rows.flatMap((row) => row['year'] ?? []));
  expect(view.sonification !== undefined).toBe(years.size >= 3);
});

describe.each(heard)('%s can be heard', (_, { view }) => {
  const field = view.sonification?.number ?? '';
  const numbers = view.rows.filter((row) => row[field] !== null);

  test('in at least three numbers, all of the table’s column', () => {
    expect(view.columns.map(({ name }) => name)).toContain(field);
    expect(numbers.length).toBeGreaterThanOrEqual(3);
    for (const row of numbers) expect(row[field]).toBeTypeOf('number');
  });

  test('from a scale that starts at zero, as that of the picture does', () => {
    for (const row of numbers) expect(row[field]).toBeGreaterThanOrEqual(0);
  });
});

test('what a step along is called is a word of the rows’ order', () => {
  for (const { view } of views)
    if (view.sonification) expect(Object.keys(view.rows[0] ?? {})).toContain(view.sonification.each);
});
