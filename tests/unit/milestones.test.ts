import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../src/words/dates.ts';
import { milestoneWords } from '../../src/words/milestones.ts';

const rows = [
  { date: '2022-11-24', track: 'Parliament' },
  { date: '2023-02', track: 'Government' },
  { date: '2023-04-14', track: 'Sector' },
  { date: '2023-05-23', track: 'Government' },
];
const told = (from: number, to: number) => {
  const some = rows.slice(from, to);
  return milestoneWords(
    some,
    some.map(({ date }) => dateInWords(date)),
  );
};

describe('milestones are told by', () => {
  test('how many they are, over what time, and whose', () => {
    expect(told(0, 4)).toEqual({
      headline: 'Four milestones in five months',
      period: 'November 2022 to May 2023',
      summary:
        'Four milestones from 24 November 2022 to 23 May 2023 are shown: one Parliament, two Government and one Sector.',
    });
  });

  test('the month alone where the day is not known', () => {
    expect(told(1, 3).period).toBe('February 2023 to April 2023');
    expect(told(1, 3).summary).toContain('from February 2023 to 14 April 2023');
  });

  test('the date of the one that there is', () => {
    expect(told(2, 3)).toEqual({
      headline: 'One milestone: 14 April 2023',
      period: 'April 2023',
      summary: 'One milestone of 14 April 2023 is shown: Sector.',
    });
  });
});
