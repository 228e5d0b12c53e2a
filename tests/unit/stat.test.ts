import { describe, expect, test } from 'vitest';
import { readData } from '../../src/prerender/project.ts';
import { computedFigures } from '../../src/data/computed.ts';
import { find } from '../../src/data/find.ts';
import { claimValue } from '../../src/words/claims.ts';
import { stats, when } from '../../src/words/stat.ts';
import { typeset } from '../../src/words/typeset.ts';

const evidence = readData();
const all = stats(evidence);
const stat = (name: string) => {
  const found = all[name];
  if (!found) throw new Error(`No figure ${name}`);
  return found;
};

describe('a figure in a sentence', () => {
  test('is every claim, every published figure and every figure worked out, under a name that is a file’s too', () => {
    const names = [evidence.claims, evidence.figures, computedFigures].flatMap((table) => table.map(({ id }) => id));
    expect(new Set(Object.keys(all))).toEqual(new Set(names));
    for (const name of names) expect(name).toMatch(/^[\w-]+$/);
  });

  test.each(evidence.claims.map((claim) => [claim.id, claim] as const))(
    '%s says what was claimed, by whom, when, how it checks and where',
    (id, claim) => {
      const { short, long, said, check, source, url } = stat(id);
      expect(short).toBe(typeset(claimValue(claim)));
      expect(long.startsWith(short)).toBe(true);
      expect(said).toContain(typeset(claim.claimant));
      expect(said).toContain(typeset(claim.what));
      expect(said).toContain(claim.period === 'not stated' ? 'period not stated' : typeset(claim.period));
      expect(check).toMatch(claim.overtaken_since ? /^This agreed/ : /^This (agrees|conflicts|could not)/);
      const read = find(evidence.sources, 'id', claim.source);
      expect(source).toContain(typeset(read.publisher));
      expect(url).toBe(read.url ?? undefined);
    },
  );

  test('says until when newer evidence agreed with it, and what overtook it', () => {
    expect(stat('F11').check).toBe(
      typeset(
        `This agreed with the evidence up to 2022; that of 2023 and later says otherwise. ${find(evidence.claims, 'id', 'F11').check_note}`,
      ),
    );
  });

  test.each(Object.entries(all))('%s lacks nothing', (_, { short, long, said, check, source }) => {
    for (const text of [short, long, said, check, source]) {
      expect(text).not.toMatch(/undefined|NaN|\bnull\b|['"]| {2}|^\s|\s$|\.\./);
      expect(text).not.toBe('');
    }
  });

  test.each(evidence.claims.filter(({ check }) => check === 'conflicts').map(({ id, check_note }) => [id, check_note]))(
    '%s conflicts with the evidence, and tells how',
    (id, note) => {
      expect(stat(id).check).toContain(typeset(note));
    },
  );

  test.each([
    ['F01', '64,000', '64,000 children every year'],
    ['F10', 'over 80,000', 'over 80,000 children in January 2021'],
    ['F13', '£3.5bn', '£3.5bn in 2010/11'],
    ['F15', '46%', '46% from 2010/11 to 2018/19'],
    ['F31', 'nearly half', 'nearly half of children'],
    ['F32', 'approaching 100,000', 'approaching 100,000 children in 2032'],
    ['F24', 'only 12', 'only 12 local authorities from 2023'],
    ['F39', '2016', '2016'],
    ['early-intervention-fall', '47%', '47% from 2010/11 to 2018/19'],
    ['care-leavers-times-more-often', 'about 3 times', 'about 3 times in 2021'],
    ['kinship-saving-a-child', '£40,000', '£40,000'],
    ['closed-cases', '184,500', '184,500 children in 2015/16'],
  ])('%s is %s, and at length %s', (name, short, long) => {
    expect(stat(name)).toMatchObject({ short, long });
  });

  test('that is worked out says so, and names the sources of its rows', () => {
    const { said, check, source } = stat('children-in-care-rise');
    expect(said).toMatch(/^Worked out here: /);
    expect(check).toContain('not quoted');
    expect(source).toContain('Department for Education');
  });

  test('that is an estimate, a projection or a commitment says so', () => {
    expect(stat('closed-cases-unsupported').check).toContain('an estimate');
    expect(stat('projection-2032').check).toContain('a projection');
    expect(stat('pathfinder-planned').check).toContain('a commitment');
  });

  test('has no address where its first source has none', () => {
    expect(stat('early-intervention-fall').url).toBeUndefined();
  });
});

describe('a period stands in a sentence', () => {
  test.each([
    ['2032', ' in 2032'],
    ['2010/11', ' in 2010/11'],
    ['January 2021', ' in January 2021'],
    ['31 March 2020', ' on 31 March 2020'],
    ['2010 to 2020', ' from 2010 to 2020'],
    ['over the next five years', ' over the next five years'],
    ['not stated', ''],
    ['past decade (implied)', ''],
    ['read as March 2023', ''],
  ])('%s as “%s”', (period, words) => {
    expect(when(period)).toBe(words);
  });
});
