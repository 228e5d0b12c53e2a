import { describe, expect, test } from 'vitest';
import { decodeAreaIndex, encodeAreaIndex } from '../../src/areas/area-index.ts';
import { areaValue, readAreaRequest } from '../../src/areas/area-request.ts';
import { readData } from '../../src/prerender/project.ts';

const { areas, 'area-neighbours': neighbours } = readData();
const index = decodeAreaIndex(encodeAreaIndex(areas, neighbours));
const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;

/** What is asked for by a text: codes, `neighbours` for their median. */
function asked(text: string) {
  const { area, company, notes } = readAreaRequest(index, text);
  return {
    area: area?.code ?? null,
    company: company.map((one) => (one.kind === 'area' ? one.area.code : one.kind)),
    notes,
  };
}

const [LEEDS, YORKSHIRE, ENGLAND, BCP] = ['E08000035', 'E12000003', 'E92000001', 'E06000058'];

describe('an area and what it is compared with', () => {
  test.each([
    ['Leeds', LEEDS, []],
    ['E08000035', LEEDS, []],
    ['North East', 'E12000001', []],
    ['England', ENGLAND, []],
    ['Leeds, neighbours, England', LEEDS, ['neighbours', ENGLAND]],
    [' leeds ,NEIGHBOURS,, e92000001, ', LEEDS, ['neighbours', ENGLAND]],
    ['neighbours, Leeds', LEEDS, ['neighbours']],
    ['Leeds, its ten statistical neighbours', LEEDS, ['neighbours']],
    ['Leeds, neighbors', LEEDS, ['neighbours']],
    ['Bournemouth, Christchurch and Poole', BCP, []],
    ['Bournemouth, Christchurch, and Poole', BCP, []],
    ['Leeds, Bournemouth, Christchurch and Poole, England', LEEDS, [BCP, ENGLAND]],
    ['Bournemouth, Christchurch and Poole, neighbours', BCP, ['neighbours']],
    ['Bristol, City of, England', 'E06000023', [ENGLAND]],
    ['London, City of', 'E09000001', []],
    ['Kingston upon Hull, City of, Herefordshire, County of', 'E06000010', ['E06000019']],
  ])('%s', (text, area, company) => {
    expect(asked(text)).toEqual({ area, company, notes: [] });
  });

  test('each area is asked for by its value, and its region by the word', () => {
    for (const area of index) {
      expect(asked(areaValue(index, area)).area, area.name).toBe(area.code);
      if (area.region) expect(asked(`${area.code}, region`).company, area.name).toEqual([area.region]);
    }
  });

  test('nothing asks for England, without a word', () => {
    expect(asked(' , ')).toEqual({ area: null, company: [], notes: [] });
  });
});

describe('what is told', () => {
  test.each([
    [
      'an unknown area, with those near to it',
      'Leds',
      ['There is no area “Leds”. Did you mean Leeds (area="Leeds")? The figures are those of England.'],
    ],
    [
      'an unknown area with company, which is not shown in its place',
      'Atlantis, Leeds',
      ['There is no area “Atlantis”. The figures are those of England.'],
    ],
    [
      'company without an area',
      'neighbours',
      ['The attribute area names no area first, as area="Leeds, neighbours" does. The figures are those of England.'],
    ],
    [
      'unknown company',
      'Leeds, Bradfrod, England',
      ['There is no area “Bradfrod”. Did you mean Bradford (area="Bradford")? It is left out.'],
    ],
    ['an area named twice', 'Leeds, England, Leeds', ['Leeds is named twice, and shown once.']],
    [
      'one of many parts named twice',
      'Isles of Scilly, E06000053',
      ['The Isles of Scilly are named twice, and shown once.'],
    ],
    [
      'a council that ended',
      'Cumbria',
      [
        'Cumbria ended on 31 March 2023; its own years are shown. After it came Cumberland (area="Cumberland"), and Westmorland and Furness (area="Westmorland and Furness").',
      ],
    ],
    [
      'one that became part of another',
      'Poole',
      [
        'Poole ended on 31 March 2019; its own years are shown. After it came Bournemouth, Christchurch and Poole (area="Bournemouth, Christchurch and Poole").',
      ],
    ],
    [
      'one that ended beside one that came after it',
      'North Northamptonshire, Northamptonshire',
      [
        'Northamptonshire ended on 31 March 2021; its own years are shown. After it came North Northamptonshire (area="North Northamptonshire") and West Northamptonshire (area="West Northamptonshire").',
        'No year has figures of both Northamptonshire and North Northamptonshire: one came after the other, on 1 April 2021.',
      ],
    ],
    [
      'one whose name another has',
      'E10000009',
      [
        'Dorset (until 2019) ended on 31 March 2019; its own years are shown. After it came Bournemouth, Christchurch and Poole (area="Bournemouth, Christchurch and Poole"), and Dorset (area="Dorset").',
      ],
    ],
    [
      'areas within each other',
      'Leeds, Yorkshire, Bradford',
      ['The figures of Yorkshire and the Humber include those of Leeds and Bradford.'],
    ],
    [
      'a region that is asked for',
      'City of London, region',
      ['The figures of London include those of the City of London.'],
    ],
    [
      'more than four',
      'Leeds, England, York, Hull, Barking and Dagenham, neighbours',
      ['At most four are shown together. Left out: Barking and Dagenham, and the median of its ten neighbours.'],
    ],
    [
      'neighbours of a region',
      'North East, neighbours',
      ['The North East has no neighbours to be compared with: only councils have.'],
    ],
    [
      'neighbours of a council that ended',
      'Cumbria, neighbours',
      [
        'Cumbria has no neighbours to be compared with: they are those of councils that are still there.',
        expect.stringMatching(/^Cumbria ended/),
      ],
    ],
    ['the region of a region', 'South West, region', ['The South West is a region, and in no other.']],
    ['the region of England', 'England, region', ['England is in no region.']],
  ])('of %s', (_, text, notes) => {
    expect(asked(text).notes).toEqual(notes);
  });

  test('of each name with a letter too few is the name', () => {
    for (const { name, code } of index.filter(({ name }) => !name.includes(',') && name.length > 5)) {
      const wrong = name.slice(0, 3) + name.slice(4);
      const { area, notes } = asked(wrong);
      if (area !== null) continue;
      const [, meant = ''] = /Did you mean (.+)\?/.exec(notes[0] ?? '') ?? [];
      const offered = [...meant.matchAll(/area="([^"]+)"/g)].map(([, value = '']) => asked(value).area);
      expect(
        offered.map((offer) => nameOf(offer ?? '')),
        wrong,
      ).toContain(nameOf(code));
    }
  });

  test('is whole sentences, of every area in every company', () => {
    for (const { code } of index) {
      const { notes } = asked(`${code}, region, neighbours, England, ${code}, ${LEEDS}, ${YORKSHIRE}, Nowhere`);
      expect(notes.length, code).toBeGreaterThan(1);
      for (const note of notes) {
        expect(note).toMatch(/^[A-Z].*[.?]$/);
        expect(note).not.toMatch(/undefined|null|\bE\d{8}|[ ,]\.|  /);
        expect(note).not.toMatch(/\bThe Isles of Scilly (is|has)\b|\bthe The\b/);
      }
    }
  });

  test('of a very long text is its beginning', () => {
    const [note = ''] = asked('a'.repeat(50_000)).notes;
    expect(note).toMatch(/^There is no area “a{60}…”\. The figures are those of England\.$/);
  });
});
