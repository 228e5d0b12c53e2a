import { describe, expect, test } from 'vitest';
import type { ClaimRow } from '../../src/data/rows.generated.ts';
import { claimsSection, claimValue } from '../../src/words/claims.ts';

const claim = (rest: Partial<ClaimRow>): ClaimRow => ({
  id: 'F1',
  value: null,
  value_high: null,
  value_text: null,
  qualifier: null,
  unit: 'GBP billion',
  what: 'spending on early intervention',
  period: '2010/11',
  geography: 'England',
  claimant: 'Action for Children',
  source: 'x',
  source_also: null,
  check: 'agrees',
  overtaken_since: null,
  check_note: 'agrees with official figures.',
  evidence: null,
  ...rest,
});

describe('a claim is quoted with its unit and its qualifier', () => {
  test.each([
    [{ value: 3.5, unit: 'GBP billion' }, '£3.5bn'],
    [{ value: 2, unit: 'GBP billion', qualifier: 'around' }, 'around £2bn'],
    [{ value: 200, unit: 'GBP million' }, '£200m'],
    [{ value: 46, unit: 'percent' }, '46%'],
    [{ value: 40, unit: 'percent', qualifier: 'almost' }, 'almost 40%'],
    [{ value: 100_000, unit: 'children', qualifier: 'approaching' }, 'approaching 100,000'],
    [{ value: 0, unit: 'children' }, '0'],
    [{ value_text: 'nearly half', unit: 'children' }, 'nearly half'],
    [{ value_text: 'hundreds', unit: 'children', qualifier: 'the' }, 'the hundreds'],
  ] as const)('%o reads %s', (rest, text) => {
    expect(claimValue(claim(rest))).toBe(text);
  });
});

describe('About tells of a claim', () => {
  test('who made it, the figure, what and when it is about, the verdict and why', () => {
    const { paragraphs } = claimsSection([claim({ value: 3.5 })]);
    expect(paragraphs).toEqual([
      expect.stringMatching(
        /^Action for Children: £3\.5bn, spending on early intervention\b.*2010\/11.*\. This agrees with the evidence\. Agrees with official figures\.$/,
      ),
    ]);
  });

  test.each([
    ['agrees', 'This agrees with the evidence.'],
    ['agrees with caveat', 'This agrees with the evidence, with a caveat.'],
    ['conflicts', 'This conflicts with the evidence.'],
    ['not verifiable', 'This could not be verified.'],
  ] as const)('that it %s', (check, text) => {
    expect(claimsSection([claim({ value: 1, check })]).paragraphs[0]).toContain(` ${text} `);
  });

  test.each([
    ['agrees', 'This agreed with the evidence up to 2022; that of 2023 and later says otherwise.'],
    [
      'agrees with caveat',
      'This agreed with the evidence, with a caveat, up to 2022; that of 2023 and later says otherwise.',
    ],
  ] as const)('that it %s, until newer evidence overtook it', (check, text) => {
    expect(claimsSection([claim({ value: 1, check, overtaken_since: 2023 })]).paragraphs[0]).toContain(` ${text} `);
  });

  test('in the order that the chart gives', () => {
    const { paragraphs } = claimsSection([claim({ value: 2 }), claim({ value: 1 })]);
    expect(paragraphs.map((paragraph) => /£\d/.exec(paragraph)?.[0])).toEqual(['£2', '£1']);
  });
});
