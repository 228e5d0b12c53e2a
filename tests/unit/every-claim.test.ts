import { describe, expect, test } from 'vitest';
import { readData } from '../../src/prerender/project.ts';
import { computedFigures } from '../../src/data/computed.ts';
import { find } from '../../src/data/find.ts';
import type { ClaimRow } from '../../src/data/rows.generated.ts';
import { claimValue } from '../../src/words/claims.ts';

/**
 * Every figure of the five texts, walked: numbers are typed here a second time, from the texts,
 * because the whole point is to notice a slip in the table.
 */
const evidence = readData();
const { claims, sources } = evidence;
const ids = Array.from({ length: 46 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`);
/** A reading time that a website prints is no claim of anybody. */
const FURNITURE = 'F28';

const REVIEW = 'afc-review-response-2022';
const LAUNCH = 'afc-review-launch-2021';
const SOCIETY = 'childrens-society-2023';
const FINAL = 'willispalmer-final-report';
const CASE = 'willispalmer-case-for-change';

test('every figure but the furniture is a claim, in order, each once', () => {
  expect(claims.map(({ id }) => id)).toEqual(ids.filter((id) => id !== FURNITURE));
});

describe('each says what it was published as, where, and how it checks', () => {
  test.each<[string, string, string, ClaimRow['check']]>([
    ['F01', '64,000', REVIEW, 'agrees with caveat'],
    ['F02', 'within 12 months', REVIEW, 'agrees'],
    ['F03', '3', REVIEW, 'not verifiable'],
    ['F04', 'a decade', REVIEW, 'agrees with caveat'],
    ['F05', '£2bn', REVIEW, 'agrees with caveat'],
    ['F06', '512', REVIEW, 'not verifiable'],
    ['F07', '604,885', REVIEW, 'not verifiable'],
    ['F08', 'only one in four', LAUNCH, 'agrees with caveat'],
    ['F09', 'the majority', LAUNCH, 'conflicts'],
    ['F10', 'over 80,000', LAUNCH, 'agrees with caveat'],
    ['F11', 'most common', LAUNCH, 'agrees'],
    ['F12', 'once-in-a-generation', LAUNCH, 'not verifiable'],
    ['F13', '£3.5bn', LAUNCH, 'agrees with caveat'],
    ['F14', '£1.9bn', LAUNCH, 'agrees'],
    ['F15', '46%', LAUNCH, 'agrees with caveat'],
    ['F16', 'two other', SOCIETY, 'agrees'],
    ['F17', 'last month', SOCIETY, 'conflicts'],
    ['F18', 'almost 40%', SOCIETY, 'agrees with caveat'],
    ['F19', '24%', SOCIETY, 'conflicts'],
    ['F20', '2 years', SOCIETY, 'agrees with caveat'],
    ['F21', '6', SOCIETY, 'agrees with caveat'],
    ['F22', '£200m', SOCIETY, 'agrees'],
    ['F23', '£2.8bn', SOCIETY, 'conflicts'],
    ['F24', 'only 12', SOCIETY, 'agrees with caveat'],
    ['F25', 'significantly reduced', SOCIETY, 'agrees with caveat'],
    ['F26', 'aged 16 to 18', SOCIETY, 'not verifiable'],
    ['F27', 'the hundreds', SOCIETY, 'not verifiable'],
    ['F29', 'millions', FINAL, 'not verifiable'],
    ['F30', 'three times', FINAL, 'conflicts'],
    ['F31', 'nearly half', FINAL, 'agrees with caveat'],
    ['F32', 'approaching 100,000', FINAL, 'agrees'],
    ['F33', 'thousands', FINAL, 'agrees'],
    ['F34', 'around £2bn', FINAL, 'agrees'],
    ['F35', 'up to 500,000', FINAL, 'agrees with caveat'],
    ['F36', 'thousands', FINAL, 'not verifiable'],
    ['F37', 'hundreds', FINAL, 'not verifiable'],
    ['F38', 'many millions of pounds', FINAL, 'not verifiable'],
    ['F39', '2016', FINAL, 'not verifiable'],
    ['F40', '2021', CASE, 'agrees'],
    ['F41', '18 or 21', CASE, 'not verifiable'],
    ['F42', 'fallen dramatically', CASE, 'agrees with caveat'],
    ['F43', 'many thousands', CASE, 'not verifiable'],
    ['F44', '150', CASE, 'not verifiable'],
    ['F45', 'for every 1,000', CASE, 'not verifiable'],
    ['F46', '£40m', CASE, 'not verifiable'],
  ])('%s: %s in %s, which %s', (id, value, source, check) => {
    const claim = find(claims, 'id', id);
    expect(claimValue(claim)).toBe(value);
    expect(claim).toMatchObject({ source, check });
  });

  test.each(claims.map((claim) => [claim.id, claim] as const))(
    '%s has a unit, a period, a place, a claimant, a check in words and a text it was read in',
    (_, claim) => {
      for (const column of ['unit', 'what', 'period', 'geography', 'claimant', 'check_note'] as const)
        expect(claim[column], column).toMatch(/\S/);
      expect(claim.check_note).toMatch(/\.$/);
      const seeds = [claim.source, claim.source_also].flatMap((id) => (id ? [find(sources, 'id', id).seed] : []));
      for (const seed of seeds) expect(seed).toMatch(/^00[0-4]_/);
    },
  );

  test.each(claims.filter(({ check }) => check !== 'not verifiable').map((claim) => [claim.id, claim] as const))(
    '%s rests on evidence that is not the text it was read in',
    (_, { evidence: rows, source }) => {
      expect(rows?.split(' ').filter((reference) => reference !== `sources:${source}`)).not.toEqual([]);
    },
  );

  test('one has been overtaken since it agreed: the most common factor', () => {
    const overtaken = claims.filter(({ overtaken_since }) => overtaken_since !== null);
    expect(overtaken.map(({ id, overtaken_since }) => [id, overtaken_since])).toEqual([['F11', 2023]]);
  });

  test('the factor was the most common of the two in every year before, and in none since', () => {
    const { overtaken_since, evidence: rows } = find(claims, 'id', 'F11');
    const years = evidence['assessment-factors'].map(({ year }) => year);
    expect(rows?.split(' ')).toEqual(years.map((year) => `assessment-factors:${year}`));
    expect([years[0], years.at(-1)]).toEqual([2018, 2025]);
    for (const { year, domestic_abuse_parent, mental_health_parent } of evidence['assessment-factors'])
      expect(domestic_abuse_parent > mental_health_parent, String(year)).toBe(year < (overtaken_since ?? 0));
  });

  test('what is in two texts names both', () => {
    for (const id of ['F01', 'F02']) expect(find(claims, 'id', id).source_also).toBe(FINAL);
  });
});

describe('what the evidence gives instead is worked out', () => {
  const computed = (id: string): number => find(computedFigures, 'id', id).value(evidence);

  test.each([
    ['early-intervention-fall', 46.6],
    ['early-intervention-fall-cash', 38.7],
    ['late-intervention-rise-as-printed', 36.7],
    ['children-in-care-rise', 24.1],
    ['children-entering-care-rise', 10.4],
    ['review-profile-sum', 2523],
    ['home-from-care', 21.6],
    ['home-or-relatives-from-care', 28.6],
    ['pathfinder-share-planned', 7.9],
    ['pathfinder-share-delivered', 6.5],
    ['care-leavers-in-work-or-learning', 57],
    ['care-leavers-times-more-often', 3.4],
    ['missed-opportunities-average', 64_000],
    ['kinship-saving-a-child', 40_000],
  ])('%s: %d', (id, expected) => {
    expect(computed(id)).toBeCloseTo(expected, 1);
  });

  test('late intervention rose by what its rows give, and the share of it grew', () => {
    expect(computed('late-intervention-rise')).toBeCloseTo((7153 / 5570 - 1) * 100, 1);
  });

  test('the pathfinder: up to 12 planned of the 152 authorities of the day, 10 delivered of 153', () => {
    const figure = (id: string) => find(evidence.figures, 'id', id);
    expect(figure('pathfinder-planned')).toMatchObject({ value: 12, qualifier: 'up to', kind: 'commitment' });
    expect(figure('authorities-2023').value).toBe(152);
    expect(figure('pathfinder-delivered').value).toBe(10);
    expect(figure('authorities-2024').value).toBe(153);
    expect(figure('authorities-ofsted-2024').value).toBe(figure('authorities-2024').value);
    const areas = evidence['pathfinder-areas'].filter(({ wave }) => wave !== null);
    expect([1, 2].map((wave) => areas.filter((area) => area.wave === wave).length)).toEqual([3, 7]);
    expect(areas).toHaveLength(figure('pathfinder-delivered').value ?? 0);
  });

  test('what is worked out agrees with what was published, where that was', () => {
    const figure = (id: string) => find(evidence.figures, 'id', id).value;
    expect(computed('missed-opportunities-average')).toBe(figure('missed-opportunities-a-year'));
    expect(computed('missed-opportunities-average')).toBe(find(claims, 'id', 'F01').value);
    expect(Math.round(computed('children-in-care-rise'))).toBe(find(claims, 'id', 'F19').value);
  });

  test.each(computedFigures.map((figure) => [figure.id, figure] as const))(
    '%s names the rows it is worked out from, and claims that exist',
    (_, figure) => {
      expect(figure.value(evidence)).toBeGreaterThan(0);
      for (const id of figure.claims) expect(find(claims, 'id', id)).toBeDefined();
      expect(figure.evidence).not.toEqual([]);
      for (const reference of figure.evidence) {
        const [table = '', key] = reference.split(/:(.*)/);
        const rows: readonly object[] = Object.entries(evidence).find(([name]) => name === table)?.[1] ?? [];
        expect(
          rows.some((row) => String(Object.values(row)[0]) === key),
          reference,
        ).toBe(true);
      }
    },
  );

  test('no two have the same name, nor that of a claim or of a single figure', () => {
    const names = [...computedFigures, ...claims, ...evidence.figures].map(({ id }) => id);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice).toEqual([]);
  });
});
