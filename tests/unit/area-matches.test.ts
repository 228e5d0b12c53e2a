import { expect, test } from 'vitest';
import { decodeAreaIndex, encodeAreaIndex } from '../../src/areas/area-index.ts';
import { areasNear, matchingAreas } from '../../src/areas/area-matches.ts';
import { areaLabel } from '../../src/areas/area-words.ts';
import { readData } from '../../src/prerender/project.ts';

const { areas, 'area-neighbours': neighbours } = readData();
const index = decodeAreaIndex(encodeAreaIndex(areas, neighbours));
const labels = (text: string): string[] => matchingAreas(index, text).map(({ area }) => areaLabel(area));

test('every area is offered from the first letters of each of its names, and first when it is typed in full', () => {
  for (const area of areas)
    for (const name of [area.name, area.common_name, ...(area.other_names?.split('; ') ?? []), area.code]) {
      if (!name) continue;
      const begun = matchingAreas(index, name.slice(0, 4));
      expect(
        begun.map((match) => match.area.code),
        name,
      ).toContain(area.code);
      // The county of Dorset before 2019 is behind the Dorset of today.
      const at = name === 'Dorset' && area.valid_to ? 1 : 0;
      expect(matchingAreas(index, name)[at]?.area.code, name).toBe(area.code);
    }
});

test('names that begin with the text come before those with a word that does', () => {
  expect(labels('dor')).toEqual(['Dorset', 'Dorset (until 2019)', 'Bournemouth, Christchurch and Poole']);
  expect(labels('east').slice(0, 3)).toEqual(['East of England', 'East Midlands', 'East Riding of Yorkshire']);
  expect(labels('east').indexOf('East Sussex')).toBeLessThan(labels('east').indexOf('North East'));
});

test.each([
  ['Kingston upon H', 'Hull', 'Kingston upon Hull'],
  ['BCP', 'Bournemouth, Christchurch and Poole', 'BCP'],
  ['E10000023', 'North Yorkshire', 'E10000023'],
  ['383', 'Leeds', '383'],
  ['Leeds', 'Leeds', null],
  ['wrekin', 'Telford and Wrekin', null],
])('why “%s” finds %s is told where its name does not', (text, label, by) => {
  const [match] = matchingAreas(index, text);
  expect(match && [areaLabel(match.area), match.by]).toEqual([label, by]);
});

test('who came after an area that ended is offered with it, once', () => {
  expect(labels('northamptonshire')).toEqual(['Northamptonshire', 'North Northamptonshire', 'West Northamptonshire']);
  expect(labels('poole')).toEqual(['Poole', 'Bournemouth, Christchurch and Poole']);
});

test('nothing typed offers all, in their order; nothing known offers what is near', () => {
  expect(matchingAreas(index, ' ').map(({ area }) => area)).toEqual(index);
  expect(labels('Leds')).toEqual([]);
  expect(areasNear(index, 'Leds').map(({ area }) => area.name)).toContain('Leeds');
  expect(areasNear(index, 'Atlantis')).toEqual([]);
});
