import { describe, expect, test } from 'vitest';
import { descriptor, readData } from '../../src/prerender/project.ts';
import { claimList, matching, type SortKey, sorted } from '../../stories/evidence/claim-list.ts';
import { countsByCheck } from '../../stories/evidence/counts.ts';
import { rowsInWords } from '../../stories/evidence/rows-in-words.ts';

const evidence = readData();
const { resources } = descriptor();
const all = claimList(evidence, resources);
const ids = (entries: typeof all): string[] => entries.map(({ id }) => id);

describe('the list of claims', () => {
  test('has every claim, each with who said it, where, its check and its note', () => {
    expect(ids(all)).toEqual(evidence.claims.map(({ id }) => id));
    for (const entry of all) {
      for (const text of [entry.value, entry.what, entry.when, entry.place, entry.claimant, entry.date, entry.note])
        expect(text, entry.id).toMatch(/\S/);
      expect(entry.readIn.length).toBeGreaterThan(0);
      for (const { url } of entry.readIn) expect(url, entry.id).toMatch(/^https?:/);
    }
  });

  test('says what was worked out to check a claim', () => {
    const { computed } = all.find(({ id }) => id === 'F15') ?? { computed: [] };
    expect(computed).toEqual([
      expect.stringMatching(/^46\.6%: fall .* 2018\/19 prices, 2010\/11 to 2018\/19$/),
      expect.stringMatching(/^38\.7%: fall .* money of the day, 2010\/11 to 2018\/19$/),
    ]);
  });

  test('tells one that newer evidence has overtaken from those that agree', () => {
    const overtaken = all.filter(({ outcome }) => outcome === 'overtaken');
    expect(overtaken.map(({ id, check }) => [id, check])).toEqual([['F11', 'agrees, overtaken since 2023']]);
    expect(overtaken[0]?.rows.map(({ text }) => text).at(-1)).toMatch(
      /2025\..* Domestic abuse of a parent: 162,890; Mental health of a parent: 171,780$/,
    );
    expect(ids(sorted(all, 'check'))[5]).toBe('F11');
    expect(countsByCheck()).toContain('- **1** agreed with it once');
  });

  test('can be sorted by each column, both ways, those that tie by id', () => {
    for (const by of ['id', 'claimant', 'published', 'check'] satisfies SortKey[])
      for (const descending of [false, true]) {
        const list = sorted(all, by, descending);
        expect(ids(list).toSorted()).toEqual(ids(all).toSorted());
        if (by === 'claimant') {
          const names = list.map(({ claimant }) => claimant);
          const ordered = names.toSorted((a, b) => a.localeCompare(b, 'en-GB'));
          expect(names).toEqual(descending ? ordered.toReversed() : ordered);
        }
      }
    expect(ids(sorted(all, 'id', true))).toEqual(ids(all).toReversed());
    expect(
      sorted(all, 'check')
        .slice(0, 5)
        .map(({ check }) => check),
    ).toEqual(Array(5).fill('conflicts'));
    expect(sorted(all, 'check', true)[0]?.check).toBe('agrees');
    for (const descending of [false, true]) expect(sorted(all, 'published', descending).at(-1)?.published).toBe('');
  });

  test.each([
    ['kinship', ['F43', 'F44', 'F45', 'F46']],
    ['CHILDREN’S SOCIETY entering', ['F19']],
    ["children's society entering", ['F19']],
    ['46%', ['F15']],
    ['zebra', []],
  ])('can be searched: %s', (search, found) => {
    expect(ids(matching(all, search))).toEqual(expect.arrayContaining(found));
    expect(matching(all, search).length).toBeLessThan(all.length / 2);
    if (!found.length) expect(matching(all, search)).toEqual([]);
  });

  test('is whole when nothing is searched for', () => {
    expect(matching(all, '  ')).toEqual(all);
  });
});

describe('a row of evidence in words', () => {
  const words = (reference: string) => rowsInWords(reference, evidence, resources)[0];

  test.each([
    [
      'children-looked-after:2020',
      /^Children looked after, 2020\. Looked after on 31 March: 80,000; .*Started in the year: 31,010/,
    ],
    ['services-spending:2010/11', /2010\/11\. Sure Start and under fives: £1,245\.7m/],
    ['figures:pathfinder-planned', /^Up to 12: areas of the Families First for Children pathfinder planned/],
    ['review-funding:review-year-3', /^£1\.257bn called for, year three \(Independent Review/],
    ['events:government-response', /^2 February 2023: Government response/],
    ['claims:F46', /^£40m: public money saved/],
    [
      'area-spending:E92000001:2024/25',
      /^Gross spending by area, England, 2024\/25\. Sure Start: £588,374,535; .*Total: £16,012,355,892$/,
    ],
    ['area-spending:E09000032:2024/25', /^Gross spending by area, Wandsworth, 2024\/25\. No number is given$/],
    ['gdp-deflators:2020/21', /^GDP deflators, 2020\/21\. Deflator: \d/],
    ['leaving-care:2020', /Home to parents, as planned: 5,270/],
  ])('%s', (reference, text) => {
    expect(words(reference)?.text).toMatch(text);
    expect(words(reference)?.source?.text).toMatch(/\S/);
  });

  test('is its source where it is one', () => {
    expect(words('sources:dfe-response-2023')).toMatchObject({ source: { url: expect.stringMatching(/^https?:/) } });
  });

  test('is there for everything that a check or a conflict rests on', () => {
    for (const { evidence: references } of [...evidence.claims, ...evidence.conflicts])
      for (const { text } of rowsInWords(references, evidence, resources)) expect(text).toMatch(/^[A-Z£\d].*[^:\s]$/);
  });
});
