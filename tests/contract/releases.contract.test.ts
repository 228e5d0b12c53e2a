import { describe, expect, test } from 'vitest';
import { eachView, evidence } from './every-chart.ts';

const official = evidence.sources.filter(({ kind }) => kind === 'official statistics');

describe('About names the releases that figures come from', () => {
  test.each(eachView)('%s: those of its rows, and none for statements', (_, { view: { about, rows } }) => {
    const used = official.filter(({ id }) => rows.some(({ source }) => source === id));
    const told = about.filter(({ heading }) => /^Releases?$/.test(heading)).flatMap(({ paragraphs }) => paragraphs);
    expect(told).toHaveLength(used.length);
    for (const { id, date } of used) {
      const release = evidence.releases.find(({ source }) => source === id);
      const sentence = told.find((text) => text.startsWith(`${release?.title}, ${release?.period}`)) ?? '';
      expect(/published (in|on) /.test(sentence), id).toBe(date !== null);
      expect(/The next is due /.test(sentence), id).toBe(release?.next_due !== null);
    }
  });

  test.each(eachView)('%s: when its panels are opened, not before', (_, { view }) => {
    const { about, columns: _columns, references: _references, citation: _citation, ...eager } = view;
    const paragraphs = about
      .filter(({ heading }) => /^Releases?$/.test(heading))
      .flatMap(({ paragraphs }) => paragraphs);
    for (const paragraph of paragraphs) expect(JSON.stringify(eager)).not.toContain(paragraph);
  });

  test('for every kind of official series, and not for coded statements', () => {
    const named = eachView.filter(([, { view }]) => view.about.some(({ heading }) => /^Releases?$/.test(heading)));
    expect(named.map(([name]) => name)).toEqual(
      expect.arrayContaining(['children-in-care', 'leavers measure-trend', 'spending-shift', 'mental-health']),
    );
    expect(named.map(([name]) => name)).not.toContain('sector-response');
  });
});
