import { describe, expect, test } from 'vitest';
import { type LabelledWords, wholeWords } from '../../src/prerender/whole-words.ts';

const looked =
  (words: LabelledWords, view = '') =>
  () =>
    wholeWords({ chart: 'leavers', view }, words);

describe('words that are whole', () => {
  test.each<[string, LabelledWords]>([
    ['a sentence', { headline: 'Four in ten are not in work' }],
    ['a list of them', { points: ['2020: 37%.', '2021: 38%.'] }],
    ['an empty list', { about: [] }],
    [
      'words that hold the letters of a leftover',
      { summary: 'The Nanny annulled an objection; nullity is undefinedly so.' },
    ],
  ])('pass: %s', (_, words) => {
    expect(looked(words)).not.toThrow();
  });
});

describe('words that are not', () => {
  test.each<[string, LabelledWords, string]>([
    ['none', { headline: '' }, 'leavers, view default, headline: expected whole words, found ""'],
    ['blank', { subtitle: ' \u00a0' }, 'subtitle: expected whole words'],
    ['a missing value', { summary: 'In undefined, 37%.' }, 'summary: expected whole words, found "In undefined, 37%."'],
    ['a missing number', { summary: '£NaNm in all.' }, 'summary'],
    ['a number that is none', { summary: 'About NaN% of them.' }, 'summary'],
    ['an empty cell', { credits: 'DfE (null)' }, 'credits'],
    ['a division by nothing', { summary: 'It rose by Infinity%.' }, 'summary'],
    ['an object', { about: ['Fine.', 'Made of [object Object].'] }, 'about 2: expected'],
    ['a date that is none', { summary: 'On Invalid Date.' }, 'summary'],
    ['one of a list', { points: ['2020: 37%.', ''] }, 'points 2: expected whole words, found ""'],
  ])('stop the build: %s', (_, words, told) => {
    expect(looked(words)).toThrow(told);
  });

  test('are told with their view', () => {
    expect(looked({ headline: '' }, 'measure-trend')).toThrow('leavers, view measure-trend, headline');
  });
});
