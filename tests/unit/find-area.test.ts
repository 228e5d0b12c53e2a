import { describe, expect, test } from 'vitest';
import { findArea, nearAreas } from '../../src/data/find-area.ts';
import { readData } from '../../src/prerender/project.ts';

const { areas } = readData();
const found = (text: string) => findArea(areas, text)?.code ?? null;
const near = (text: string) => nearAreas(areas, text).map(({ name }) => name);

describe('an area is found', () => {
  test.each([
    ['its name', 'Leeds', 'E08000035'],
    ['its code', 'E08000035', 'E08000035'],
    ['its code in small letters, between spaces', ' e08000035 ', 'E08000035'],
    ['the number of the Department for Education', '383', 'E08000035'],
    ['a code that it had', 'E10000023', 'E06000065'],
    ['the name of a region', 'North East', 'E12000001'],
    ['the country', 'england', 'E92000001'],
    ['the name that people say', 'Hull', 'E06000010'],
    ['the name in another file', 'Herefordshire', 'E06000019'],
    ['what it is, behind a comma', 'London, City of', 'E09000001'],
    ['a full stop less', 'St Helens', 'E08000013'],
    ['“Saint” in full', 'Saint Helens', 'E08000013'],
    ['an ampersand', 'Bath & North East Somerset', 'E06000022'],
    ['a hyphen less', 'Stoke on Trent', 'E06000021'],
    ['letters in short', 'BCP', 'E06000058'],
    ['what a city’s council calls itself', 'Leeds City Council', 'E08000035'],
    ['what a county’s council calls itself', 'Durham County Council', 'E06000047'],
    ['what a borough calls itself', 'London Borough of Camden', 'E09000007'],
    ['what another borough calls itself', 'Royal Borough of Kensington and Chelsea', 'E09000020'],
    ['what the City calls itself', 'City of London Corporation', 'E09000001'],
    ['what a district calls itself', 'City of Bradford Metropolitan District Council', 'E08000032'],
    ['the name of one that ended', 'Cumbria', 'E10000006'],
  ])('by %s', (_, text, code) => {
    expect(found(text)).toBe(code);
  });

  test('by every code and name of its own, and no other is', () => {
    for (const area of areas) {
      expect(found(area.code), area.name).toBe(area.code);
      if (area.code === 'E10000009') continue;
      for (const text of [area.name, area.common_name, ...(area.other_names?.split('; ') ?? [])])
        if (text) expect(found(text), text).toBe(area.code);
    }
  });

  test('that is still there, where one that ended had the same name', () => {
    expect(found('Dorset')).toBe('E06000059');
    expect(found('E10000009')).toBe('E10000009');
  });

  test.each(['', ' ', 'Atlantis', 'E08000099', 'council', 'City of'])('but not by “%s”', (text) => {
    expect(found(text)).toBeNull();
  });
});

describe('what an unknown name may mean', () => {
  test.each([
    ['a letter too few', 'Leds', 'Leeds'],
    ['two letters swapped', 'Ledes', 'Leeds'],
    ['a wrong letter', 'Birminghan', 'Birmingham'],
    ['a wrong ending', 'Middlesborough', 'Middlesbrough'],
    ['an older spelling', 'Northhamptonshire', 'Northamptonshire'],
    ['its first word', 'Blackburn', 'Blackburn with Darwen'],
    ['a word of it', 'Chelsea', 'Kensington and Chelsea'],
    ['a council’s own name, misspelt', 'Sheffeild City Council', 'Sheffield'],
  ])('is told by %s', (_, text, name) => {
    expect(near(text)[0]).toBe(name);
  });

  test('has at most three answers, the nearest first', () => {
    expect(near('North')).toHaveLength(3);
    expect(near('Northampton')).toContain('Northamptonshire');
    expect(near('Yorkshire')).toContain('Yorkshire and The Humber');
  });

  test.each(['', 'x', 'Atlantis', 'Edinburgh'])('is nothing for “%s”', (text) => {
    expect(near(text)).toEqual([]);
  });
});
