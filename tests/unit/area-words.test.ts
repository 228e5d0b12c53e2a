import { describe, expect, test } from 'vitest';
import {
  agreeing,
  areaInWords,
  areaLabel,
  areasJoined,
  inArea,
  medianOfNeighbours,
} from '../../src/areas/area-words.ts';
import { capitalised } from '../../src/words/typeset.ts';
import { readData } from '../../src/prerender/project.ts';

const { areas } = readData();
const byName = (name: string) => {
  const found = areas.find((area) => area.name === name);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
};

/** What is said of areas whose name is not said as it stands. No other has an article, or another name. */
const SAID: Readonly<Record<string, string>> = {
  E12000001: 'in the North East',
  E12000002: 'in the North West',
  E12000003: 'in Yorkshire and the Humber',
  E12000004: 'in the East Midlands',
  E12000005: 'in the West Midlands',
  E12000006: 'in the East of England',
  E12000008: 'in the South East',
  E12000009: 'in the South West',
  E06000010: 'in Hull',
  E06000011: 'in the East Riding of Yorkshire',
  E06000019: 'in Herefordshire',
  E06000023: 'in Bristol',
  E06000046: 'on the Isle of Wight',
  E06000053: 'in the Isles of Scilly',
  E08000013: 'in St Helens',
  E09000001: 'in the City of London',
  E10000009: 'in Dorset (until 2019)',
};

describe('where something is', () => {
  test.each(areas.map(({ code, name }) => [name, code]))('%s, %s', (name, code) => {
    const area = areas.find((row) => row.code === code) ?? byName(name);
    expect(inArea(area)).toBe(SAID[code] ?? `in ${name}`);
    expect(inArea(area)).toBe(`${code === 'E06000046' ? 'on' : 'in'} ${areaInWords(area)}`);
  });

  test('is said of no two areas alike', () => {
    expect(new Set(areas.map(inArea)).size).toBe(areas.length);
    expect(new Set(areas.map(areaLabel)).size).toBe(areas.length);
  });
});

test('a label has no article, a sentence begins with a capital', () => {
  expect(areas.filter((area) => /^the /i.test(areaLabel(area)))).toEqual([]);
  expect(areaLabel(byName('City of London'))).toBe('City of London');
  expect(capitalised(areaInWords(byName('North East')))).toBe('The North East');
  expect(capitalised(inArea(byName('Leeds')))).toBe('In Leeds');
});

test('one area alone is many', () => {
  const many = areas.filter((area) => agreeing(area, 'has', 'have') === 'have');
  expect(many.map(({ name }) => name)).toEqual(['Isles of Scilly']);
  expect(medianOfNeighbours(byName('Leeds'))).toBe('the median of its ten neighbours');
  expect(medianOfNeighbours(byName('Isles of Scilly'))).toBe('the median of their ten neighbours');
});

test.each([
  [[], ''],
  [['Leeds'], 'Leeds'],
  [['Bath and North East Somerset'], 'Bath and North East Somerset'],
  [['Leeds', 'Hull'], 'Leeds and Hull'],
  [['Leeds', 'Hull', 'York'], 'Leeds, Hull and York'],
  [['Cumberland', 'Westmorland and Furness'], 'Cumberland, and Westmorland and Furness'],
  [
    ['Bournemouth, Christchurch and Poole', 'Dorset', 'Devon'],
    'Bournemouth, Christchurch and Poole; Dorset; and Devon',
  ],
])('a list of %j', (names, words) => {
  expect(areasJoined(names)).toBe(words);
});
