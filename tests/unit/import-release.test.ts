import { describe, expect, test } from 'vitest';
import { endYear } from '../../src/data/area-years.ts';
import { readAreas } from '../../src/data/read-areas.ts';
import { importRelease, type ReleaseImport } from '../../src/dev/import-release/import-release.ts';
import { importReport } from '../../src/dev/import-release/report.ts';
import { releaseYear } from '../../src/dev/import-release/release-year.ts';
import { descriptor, readData } from '../../src/prerender/project.ts';
import { csv } from '../../src/words/csv.ts';
import { type Line, publisherFiles } from './publisher-files.ts';
import { csvText } from './real-package.ts';

const description = descriptor();
const national = readData();
const { areas } = national;

const RELEASE = 'dfe-made-up-2026';
const UNDATED = 'dfe-made-up-without-a-date';
const sources = `${csvText('sources.csv')}${RELEASE},Department for Education,A release,2026-11-19,,,official statistics,\n${UNDATED},Department for Education,A release,,,,official statistics,\n`;

/** The package with some years of its tables by area, which are read in less time, and publishers' files of them. */
function packageOf(years: RegExp) {
  const readText = (path: string): string => {
    if (path === 'sources.csv') return sources;
    const [header = '', ...lines] = csvText(path).split('\n');
    if (!header.startsWith('area,year')) return csvText(path);
    return [header, ...lines.filter((row) => row === '' || years.test(row.split(',')[1] ?? ''))].join('\n');
  };
  const evidence = readAreas(description, readText);
  return { readText, evidence, files: publisherFiles(evidence, national) };
}
type Package = ReturnType<typeof packageOf>;

const whole = packageOf(/./);
const recent = packageOf(/^(2024|2025|2023\/24|2024\/25)$/);
const early = packageOf(/^(2019|2020|2023\/24|2024\/25)$/);
/** The interactive tool is read for the years up to 2020. */
const packageFor = (layout: string): Package => (layout.startsWith('interactive') ? early : recent);

/** The lines of a file, for a test to change. */
function linesOf(layout: string, { files } = packageFor(layout)): Line[] {
  const lines = files[layout]?.() ?? [];
  expect(lines, layout).not.toHaveLength(0);
  return lines;
}

/** Lines as the publisher's file. */
function fileOf(lines: readonly Line[]): string {
  const columns = Object.keys(lines[0] ?? {});
  return csv([columns, ...lines.map((line) => columns.map((column) => line[column] ?? ''))]);
}

function imported(
  file: readonly Line[] | string,
  { of = recent, ...options }: { of?: Package; source?: string | null; leaveOut?: string[] } = {},
) {
  const text = typeof file === 'string' ? file : fileOf(file);
  const { readText } = of;
  return importRelease('release.csv', text, { source: RELEASE, ...options, areas, descriptor: description, readText });
}

const reported = (result: ReleaseImport, all = false): string => importReport(result, { areas, all });

/** Lines of the tables that an import writes otherwise: as they were, and as they are. */
function rewritten({ texts }: ReleaseImport, { readText } = recent): { before: string[]; after: string[] } {
  const sides = [...texts].map(([path, text]) => [readText(path).split('\n'), text.split('\n')] as const);
  const only = (some: readonly string[], others: readonly string[]): string[] => {
    const known = new Set(others);
    return some.filter((row) => !known.has(row));
  };
  return {
    before: sides.flatMap(([before, after]) => only(before, after)),
    after: sides.flatMap(([before, after]) => only(after, before)),
  };
}

/** A number with thousands separators. */
const grouped = (value: number): string => value.toLocaleString('en-GB');

/** The one line that has these cells. */
function line(lines: readonly Line[], cells: Line): Line {
  const found = lines.filter((row) => Object.entries(cells).every(([column, cell]) => row[column] === cell));
  expect(found).toHaveLength(1);
  return found[0] ?? {};
}

const LEEDS = { code: 'E08000035', year: '2025' };

test.each(Object.keys(whole.files))('a file of %s that says what the tables say changes nothing', (layout) => {
  const result = imported(linesOf(layout, whole), { of: whole });
  expect(result.faults).toEqual([]);
  expect([...result.texts.keys()]).toEqual([]);
  for (const { comparison, release, resource, national: england } of result.tables) {
    const years = new Set(release.rows.map(({ key }) => key['year'] ?? null));
    const ours = whole.evidence[resource.name as keyof typeof whole.evidence] ?? national['assessment-factors'];
    expect(release.rows).toHaveLength(ours.filter((row) => years.has('year' in row ? row.year : null)).length);
    expect(release.unknown).toEqual([]);
    expect(comparison?.missing ?? []).toEqual([]);
    // What the table of England has otherwise is from 2021 on, and written by hand.
    expect(england.filter(({ year }) => Number(year) < 2021)).toEqual([]);
  }
});

test.each(['children looked after', 'care leavers, reduced', 'statistical neighbours', 'interactive tool'])(
  'a file of %s is read by the names of its columns, in any order, with a byte order mark, a title above and empty lines',
  (layout) => {
    const of = packageFor(layout);
    const lines = linesOf(layout).map((row) => Object.fromEntries(Object.entries(row).toReversed()));
    const result = imported(`\uFEFFA release,,\r\n\r\n${fileOf(lines)}\r\n`, { of });
    expect(result).toMatchObject({ faults: [], texts: new Map() });
    expect(result.tables[0]?.release.rows.length).toBeGreaterThan(4);
  },
);

describe('what a release revises', () => {
  test('is each cell, before, after and by how much, and its row cites the release: no other byte changes', () => {
    const lines = linesOf('children looked after, reduced');
    const leeds = line(lines, LEEDS);
    const was = Number(leeds['started']);
    leeds['started'] = String(was + 3);
    const result = imported(lines);
    const { before, after } = rewritten(result);
    expect(before).toHaveLength(1);
    const cells = before[0]?.split(',') ?? [];
    expect(cells.slice(0, 2)).toEqual(['E08000035', '2025']);
    const at = csvText('areas/area-looked-after.csv').split('\n')[0]?.split(',').indexOf('started') ?? -1;
    expect(after).toEqual([
      cells
        .with(at, String(was + 3))
        .with(cells.length - 1, RELEASE)
        .join(','),
    ]);
    expect(reported(result)).toContain(`Leeds 2025, started: ${was} → ${was + 3} (+3)`);
    expect(reported(result)).toContain('Revised: one cell');
  });

  test.each([
    ['children looked after', { new_la_code: 'E06000001', time_period: '2024' }, 'children_count', 'area-looked-after'],
    ['interactive tool, reduced', { dfe_code: '383', year: '2019' }, 'ceased', 'area-looked-after'],
    [
      'interactive tool',
      { 'LA Number': '383', Years: '2019', 'Short Desc': 'LACceased' },
      'Values',
      'area-looked-after',
    ],
    [
      'interactive tool',
      { 'LA Number': '990', Years: '2023-24 (OT)', 'Short Desc': 'C&YPExpenditure' },
      'Values',
      'area-spending',
    ],
    [
      'care leavers',
      { new_la_code: 'E06000001', time_period: '2024', care_leaver_age: '19 to 21 years' },
      'care_leaver_count',
      'area-care-leavers',
    ],
    ['care leavers, reduced', { ...LEEDS, ages: '19 to 21 years' }, 'neet', 'area-care-leavers'],
    [
      'health of children looked after',
      { new_la_code: 'E08000035', time_period: '2024' },
      'children_count',
      'area-emotional-health',
    ],
    ['emotional health, reduced', LEEDS, 'received', 'area-emotional-health'],
    ['re-referrals', { new_la_code: 'E08000035', time_period: '2024' }, 'rereferral_count', 'area-re-referrals'],
    ['re-referrals, reduced', LEEDS, 'referrals', 'area-re-referrals'],
    ['spending, reduced', { dfe_code: '970', fy: '2023-24' }, 'safeguarding', 'area-spending'],
    ['GDP deflators', { fy: '2024-25' }, 'index_2024_25_100', 'gdp-deflators'],
  ] as const)('in a file of %s at %o is one row of ours', (layout, cells, column, table) => {
    const lines = linesOf(layout);
    const row = lines.find((candidate) => Object.entries(cells).every(([name, cell]) => candidate[name] === cell));
    const was = Number(row?.[column]);
    Object.assign(row ?? {}, { [column]: String(was + 1) });
    const of = packageFor(layout);
    const result = imported(lines, { of });
    expect(result.faults).toEqual([]);
    expect([...result.texts.keys()]).toEqual([`areas/${table}.csv`]);
    const { before, after } = rewritten(result, of);
    expect([before.length, after.length]).toEqual([1, 1]);
    expect(after[0]).toMatch(new RegExp(`,${RELEASE}$`));
    const found = result.tables.flatMap(({ comparison }) => comparison?.changes ?? []);
    expect(found.map((change) => [change.before, change.after])).toEqual([[was, was + 1]]);
  });

  test('of neighbours is one for another, by their names', () => {
    const lines = linesOf('statistical neighbours');
    const leeds = line(lines, { old_la_code: '383' });
    [leeds['SN_9'], leeds['SN_10']] = [leeds['SN_10'] ?? '', leeds['SN_9'] ?? ''];
    const result = imported(lines);
    const names = [9, 10].map((n) => areas.find(({ dfe_number }) => dfe_number === leeds[`SN_${n}`])?.name);
    expect(rewritten(result).after).toHaveLength(2);
    expect(reported(result)).toContain(`Leeds 10, neighbour: ${names[0]} → ${names[1]}`);
    expect(reported(result)).toContain(`Leeds 9, neighbour: ${names[1]} → ${names[0]}`);
  });

  test('is summed up where it is much, with England apart, and told whole when asked', () => {
    const lines = linesOf('children looked after, reduced');
    const england = Number(line(lines, { level: 'National', year: '2024' })['ceased']);
    for (const row of lines.filter(({ year, ceased = '' }) => year === '2024' && /^\d+$/.test(ceased))) {
      const more = row['level'] === 'National' ? -80 : row['name'] === 'Leeds' ? 4 : 1;
      row['ceased'] = String(Number(row['ceased']) + more);
    }
    const result = imported(lines);
    const found = result.tables[0]?.comparison?.changes ?? [];
    expect(found.length).toBeGreaterThan(150);
    const text = reported(result);
    expect(text).toContain(
      `2024 ceased: ${found.length} areas, by −80 to +4\n  England 2024, ceased: ${grouped(england)} → ${grouped(england - 80)} (−80)`,
    );
    expect(text).not.toContain('Leeds 2024');
    expect(reported(result, true)).toContain('Leeds 2024, ceased:');
    expect(reported(result, true).match(/ 2024, ceased: [\d,]+ → [\d,]+ \([+−]\d+\)/g)).toHaveLength(found.length);
  });

  test('may be a marker that comes or goes, which is no 0', () => {
    const lines = linesOf('children looked after, reduced');
    const london = line(lines, { code: 'E09000001', year: '2025' });
    expect(london['looked_after']).toBe('c');
    Object.assign(london, { looked_after: '12', looked_after_rate: '90' });
    const leeds = line(lines, LEEDS);
    const { started, started_rate } = leeds;
    Object.assign(leeds, { started: 'c', started_rate: 'c' });
    const result = imported(lines);
    const text = reported(result);
    expect(text).toContain('Markers that came or went: 4 cells');
    expect(text).toContain('City of London 2025, looked_after: c → 12');
    expect(text).toContain(`Leeds 2025, started: ${started} → c\n`);
    expect(text).toContain(`Leeds 2025, started_rate: ${started_rate} → nothing`);
    expect(text).not.toContain('Revised');
    const after = rewritten(result).after.find((row) => row.startsWith('E08000035')) ?? '';
    const columns = csvText('areas/area-looked-after.csv').split('\n')[0]?.split(',') ?? [];
    const cells = Object.fromEntries(after.split(',').map((cell, index) => [columns[index], cell]));
    expect(cells).toMatchObject({ started: '', started_marker: 'c', started_rate: '' });
  });
});

describe('a new year', () => {
  const next = (layout: string, column: string, from: string, to: string): Line[] => {
    const lines = linesOf(layout);
    return [...lines, ...lines.filter((row) => row[column] === from).map((row) => ({ ...row, [column]: to }))];
  };

  test.each([
    ['children looked after', 'time_period', '2025', '2026', 'area-looked-after'],
    ['children looked after, reduced', 'year', '2025', '202526', 'area-looked-after'],
    ['care leavers', 'time_period', '2025', '2025-26', 'area-care-leavers'],
    ['emotional health, reduced', 'year', '2025', '2026', 'area-emotional-health'],
    ['re-referrals', 'time_period', '2025', '2026', 'area-re-referrals'],
    ['spending, reduced', 'fy', '2024-25', '202526', 'area-spending'],
  ] as const)('of %s, as %s %s and %s, lands in its place', (layout, column, from, to, table) => {
    const result = imported(next(layout, column, from, to));
    expect(result.faults).toEqual([]);
    const { before, after } = rewritten(result);
    expect(before).toEqual([]);
    expect(after).toHaveLength(163);
    const year = table === 'area-spending' ? '2025/26' : '2026';
    expect(after.every((row) => row.endsWith(`,${RELEASE}`) && row.split(',')[1] === year)).toBe(true);
    expect(reported(result)).toContain(`New in ${year}: 163 rows (153 councils, 9 regions and England).`);
    // As in the table now: each area after the other, its years in order.
    const keys =
      result.texts
        .get(`areas/${table}.csv`)
        ?.split('\n')
        .slice(1, -1)
        .map((row) => row.split(',', 2).join()) ?? [];
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(keys).size).toBe(recent.evidence[table].length + 163);
  });

  test('that does not follow on the last is a gap', () => {
    const result = imported(next('children looked after, reduced', 'year', '2025', '2027'));
    expect(result.texts.size).toBe(0);
    expect(result.faults).toEqual(['areas/area-looked-after.csv would have no row of the year to 31 March 2026.']);
  });
});

describe('areas', () => {
  test('that a release does not have are named, and their rows stay', () => {
    const lines = linesOf('re-referrals, reduced').filter(({ name, year }) => name !== 'Leeds' || year !== '2024');
    const result = imported(lines);
    expect(result.texts.size).toBe(0);
    expect(reported(result)).toContain('Not in the file: Leeds in 2024.');
  });

  test('that we do not know are named with those that are like them, and nothing is written', () => {
    const lines = linesOf('re-referrals');
    line(lines, { new_la_code: LEEDS.code, time_period: '2025' })['referral_count'] = '1';
    const surrey = line(lines, { la_name: 'Surrey', time_period: '2025' });
    const result = imported([...lines, { ...surrey, new_la_code: 'E06000099', la_name: 'Surrey East' }]);
    expect(result.texts.size).toBe(0);
    expect(result.faults).toEqual([
      'No area has the code E06000099 (Surrey East): add its row to data/areas/areas.csv first, or leave it out with --leave-out E06000099.',
    ]);
    const near = imported([...lines, { ...surrey, new_la_code: 'E06000099', la_name: 'Surey' }]).faults;
    expect(near.join()).toContain('Areas with a name like it: Surrey (E10000030, 936)');
    const left = imported([...lines, { ...surrey, new_la_code: 'E06000099' }], { leaveOut: ['E06000099'] });
    expect(left.faults).toEqual([]);
    expect(rewritten(left).after).toHaveLength(1);
    expect(reported(left)).toContain('1 row of Surrey');
  });

  test('between regions and councils are left out', () => {
    const lines = linesOf('children looked after');
    const london = line(lines, {
      region_code: 'E12000007',
      geographic_level: 'Regional',
      time_period: '2025',
      population_type: 'Children starting to be looked after each year',
    });
    const result = imported([...lines, { ...london, region_code: 'E13000001', region_name: 'Inner London' }]);
    expect(result.faults).toEqual([]);
    expect(reported(result)).toContain('1 row of parts of regions');
  });

  test('that had another code are known by it, and a row of markers under the other says nothing', () => {
    const lines = linesOf('re-referrals');
    const yorkshire = lines.filter(({ new_la_code }) => new_la_code === 'E06000065');
    expect(yorkshire).toHaveLength(2);
    const markers = { referral_count: 'z', rereferral_count: 'z', rereferral_percent: 'z' };
    const other = yorkshire.map((row) => ({ ...row, new_la_code: 'E10000023', ...markers }));
    expect(imported([...lines, ...other])).toMatchObject({ faults: [], texts: new Map() });
    Object.assign(line(lines, { new_la_code: 'E06000065', time_period: '2024' }), { new_la_code: 'E10000023' });
    expect(imported(lines)).toMatchObject({ faults: [], texts: new Map() });
  });

  test('have no rows of years in which they were not there, and numbers of such a year are a fault', () => {
    const lines = linesOf('children looked after, reduced');
    const cumbria = { ...line(lines, { ...LEEDS, year: '2024' }), code: 'E10000006', name: 'Cumbria' };
    const rest = Object.fromEntries(
      ['looked_after', 'started', 'ceased'].flatMap((column) => [
        [column, 'z'],
        [`${column}_rate`, 'z'],
      ]),
    );
    expect(imported([...lines, { ...cumbria, ...rest }])).toMatchObject({ faults: [], texts: new Map() });
    expect(imported([...lines, cumbria]).faults).toEqual([
      `release.csv, row ${lines.length + 2}, column year: 2024 has numbers of Cumbria, which was not there then.`,
    ]);
  });
});

describe('rows of a file', () => {
  test('are those of totals, where a column that is new breaks them down', () => {
    const lines = linesOf('re-referrals').flatMap((row) => [
      { ...row, sex: 'Total' },
      { ...row, sex: 'Female', referral_count: '1' },
    ]);
    const result = imported(lines);
    expect(result).toMatchObject({ faults: [], texts: new Map() });
    expect(reported(result)).toContain(`${grouped(lines.length / 2)} rows with a sex that is not the total`);
  });

  test('that say the same twice are named, with the column by which they differ', () => {
    const lines = linesOf('re-referrals').map((row): Line => ({ ...row, sex: 'Male' }));
    const again = { ...line(lines, { la_name: 'Leeds', time_period: '2025' }), sex: 'Female' };
    const row =
      lines.findIndex((candidate) => candidate['la_name'] === 'Leeds' && candidate['time_period'] === '2025') + 2;
    expect(imported([...lines, again]).faults).toEqual([
      `release.csv has E08000035 2025 twice, in rows ${row} and ${lines.length + 2}. They differ in sex: “Male” and “Female”.`,
    ]);
  });

  test('may have thousands separators and more decimals than ours, which are rounded', () => {
    const lines = linesOf('re-referrals, reduced');
    const leeds = line(lines, LEEDS);
    const { referrals, rereferral_percent } = leeds;
    leeds['referrals'] = grouped(Number(referrals));
    leeds['rereferral_percent'] = (Number(rereferral_percent) + 0.049).toFixed(3);
    expect(imported(lines)).toMatchObject({ faults: [], texts: new Map() });
    leeds['rereferral_percent'] = (Number(rereferral_percent) + 0.05).toFixed(2);
    const found = imported(lines).tables[0]?.comparison?.changes ?? [];
    expect(found.map(({ after }) => after)).toEqual([Number((Number(rereferral_percent) + 0.1).toFixed(1))]);
  });
});

describe('what does not follow is told, and is written all the same', () => {
  test('a percentage that is not that of its counts', () => {
    const lines = linesOf('care leavers, reduced');
    const leeds = line(lines, { ...LEEDS, ages: '19 to 21 years' });
    const [neet, total] = [Number(leeds['neet']), Number(leeds['total'])];
    leeds['neet_percent'] = '90';
    const result = imported(lines);
    expect(result.texts.size).toBe(1);
    expect(result.tables[0]?.warnings).toEqual([
      `Leeds 2025: neet_percent is 90, and ${neet} of ${total} are ${((neet / total) * 100).toFixed(1).replace(/\.0$/, '')}%.`,
    ]);
  });

  test('a region that is not the sum of its councils, and England of its regions', () => {
    const lines = linesOf('children looked after, reduced');
    const region = line(lines, { code: 'E12000001', year: '2025' });
    const england = line(lines, { level: 'National', year: '2025' });
    const was = Number(region['started']);
    region['started'] = String(was + 100);
    const sum = (rows: readonly Line[]): string => grouped(rows.reduce((all, row) => all + Number(row['started']), 0));
    const ofYear = lines.filter(({ year }) => year === '2025');
    const own = new Set(areas.filter(({ region: of }) => of === 'E12000001').map(({ code }) => code));
    const result = imported(lines);
    expect(result.texts.size).toBe(1);
    expect(result.tables[0]?.warnings).toEqual([
      `North East 2025, started: ${grouped(was + 100)} is not the sum ${sum(ofYear.filter(({ code = '' }) => own.has(code)))} of its councils.`,
      `England 2025, started: ${grouped(Number(england['started']))} is not the sum ${sum(ofYear.filter(({ level }) => level === 'Regional'))} of its regions.`,
    ]);
    expect(reported(result)).toContain('What does not follow\n  North East 2025');
  });
});

describe('a table of England', () => {
  test('is compared and never written', () => {
    const lines = linesOf('assessment factors');
    const [first] = lines;
    const was = Number(first?.['Domestic_Abuse_parent']);
    Object.assign(first ?? {}, { Domestic_Abuse_parent: String(was + 10) });
    const year = String(Math.max(...lines.map(({ time_period }) => Number(time_period))) + 1);
    const result = imported([...lines, { ...first, time_period: year, Mental_Health_parent: '5' }]);
    expect(result).toMatchObject({ faults: [], texts: new Map() });
    const [text] = [reported(result)];
    expect(text).toContain(
      `England ${first?.['time_period']}: data/assessment-factors.csv, which is written by hand, says otherwise: domestic_abuse_parent ${grouped(was)} → ${grouped(was + 10)} (+10).`,
    );
    expect(text).toContain(`England ${year}: data/assessment-factors.csv, which is written by hand, has no such row:`);
  });

  test('is told of the row of England in a file by area', () => {
    const lines = linesOf('interactive tool, reduced');
    const [first] = lines;
    const england = { ...first, dfe_code: '970', name: 'England', year: '2020', looked_after: '80081' };
    const result = imported([...lines, england], { of: early });
    expect(result.texts.size).toBe(0);
    expect(reported(result)).toMatch(/England 2020: data\/children-looked-after\.csv.*looked_after [\d,]+ → 80,081/);
  });
});

describe('a release to cite', () => {
  const changed = linesOf('re-referrals, reduced');
  line(changed, LEEDS)['referrals'] = '1';

  test.each([
    [
      null,
      'No release is named, and rows that are new or revised cite it: add --source with its id, and -- before the file.',
    ],
    ['dfe-not-there', 'data/sources.csv has no row dfe-not-there: add it first, with the day of the release.'],
    [UNDATED, `data/sources.csv has no date for ${UNDATED}: add the day of the release first.`],
  ])('is there and has a day: %s', (source, fault) => {
    const result = imported(changed, { source });
    expect(result.faults).toEqual([fault]);
    expect(result.texts.size).toBe(0);
    expect(reported(result)).toContain('Leeds 2025, referrals:');
  });

  test('is not needed where nothing is new', () => {
    expect(imported(linesOf('re-referrals, reduced'), { source: null }).faults).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  const text = fileOf(linesOf('GDP deflators'));

  test.each([
    ['is a workbook', 'PK\u0003\u0004\0\0', /is not CSV: save the workbook as CSV/],
    ['is a page', '<!doctype html><p>Not found', /begins like a web page/],
    ['is in another encoding', text.replace('2024-25', '2024\uFFFD25'), /is not in UTF-8/],
    ['has a quote that does not end', `fy,index_2024_25_100\n"2015-16,74.5`, /is not CSV: Quote Not Closed/],
    ['is empty', '', /is empty/],
    ['has a header alone', 'fy,index_2024_25_100\n', /has a header and no rows/],
    ['has a row that is too short', `${text}2025-26\n`, /row 12, has 1 cells, and the header 2/],
    ['has a column twice', 'fy,index_2024_25_100,fy\n2015-16,1,2\n', /row 1: two columns are called “fy”/],
    [
      'is of no layout',
      'Town,Rain\nLeeds,9\n',
      /of no layout that is known\. No line has a column of one\.\nKnown are\n {2}children looked/,
    ],
    [
      'lacks a column',
      'code,name,level,year,referrals,rereferrals\nE08000035,Leeds,Local authority,2025,1,1\n',
      /Row 1 is nearest to “referrals and re-referrals by area, reduced”, and lacks the column “rereferral_percent”\./,
    ],
    [
      'has no row of its layout',
      'code,name,level,year,referrals,rereferrals,rereferral_percent\nE08000035,Leeds,Ward,2025,1,1,1\n',
      /“referrals and re-referrals by area, reduced” \(left out: 1 with another value of level\), and no row of it/,
    ],
  ])('%s', (_, file, message) => {
    expect(() => imported(file)).toThrow(message);
  });

  test.each([
    ['children looked after, reduced', 'started', '1l2', 'is no number, and none of the markers c z x k u -.'],
    ['children looked after, reduced', 'started', 'low', 'is no number, and none of the markers c z x k u -.'],
    ['children looked after, reduced', 'started', '12.5', 'is no whole number.'],
    ['children looked after, reduced', 'year', '2024-26', 'is not a year such as 2025 or 202425.'],
    ['spending, reduced', 'fy', '2024', 'is not a financial year such as 2024-25 or 202425.'],
    ['spending, reduced', 'sure_start', '£5', 'is no number, and none of the markers c z x k u -.'],
    ['statistical neighbours', 'SN_4', '999', 'is no area of areas/areas.csv.'],
    ['GDP deflators', 'index_2024_25_100', 'x', 'is no number.'],
  ])('has a cell, in %s, column %s: “%s”', (layout, column, cell, sentence) => {
    const lines = linesOf(layout);
    Object.assign(lines[4] ?? {}, { [column]: cell });
    const result = imported(lines);
    expect(result.faults).toEqual([`release.csv, row 6, column ${column}: “${cell}” ${sentence}`]);
    expect(result.texts.size).toBe(0);
  });

  test('has a row that names no area', () => {
    const lines = linesOf('re-referrals');
    Object.assign(lines[0] ?? {}, { new_la_code: '', region_code: 'z', country_code: '' });
    expect(imported(lines).faults).toEqual([
      'release.csv, row 2: new_la_code, region_code, country_code name no area.',
    ]);
  });

  test('has a table of ours in two layouts', () => {
    const leeds = line(linesOf('children looked after, reduced'), LEEDS);
    expect(() => imported([{ ...leeds, year: '2020', dfe_code: '383', rate: '1' }])).toThrow(
      'release.csv is both of “children looked after by area, reduced” and “children looked after in the Local authority interactive tool, reduced”.',
    );
  });

  test('has a cell with nothing in it', () => {
    const lines = linesOf('re-referrals, reduced');
    Object.assign(lines[0] ?? {}, { referrals: '' });
    expect(imported(lines).faults).toEqual([
      'release.csv, row 2, column referrals: an empty cell is no number, and none of the markers c z x k u -.',
    ]);
  });

  test('would break the tables: file, row and column of ours are told', () => {
    const lines = linesOf('statistical neighbours');
    Object.assign(line(lines, { old_la_code: '383' }), { SN_4: '383' });
    const result = imported(lines);
    expect(result.texts.size).toBe(0);
    expect(result.faults.join()).toMatch(
      /^With this release the tables do not hold\. areas\/area-neighbours\.csv, row \d+, column neighbour: expected/,
    );
    const negative = linesOf('re-referrals, reduced');
    line(negative, LEEDS)['referrals'] = '-4';
    expect(imported(negative).faults.join()).toMatch(
      /areas\/area-re-referrals\.csv, row \d+, column referrals: expected at least 0/,
    );
  });
});

test.each([
  ['2025', 2025, null],
  ['202425', 2025, '2024/25'],
  ['2024-25', 2025, '2024/25'],
  ['2024/25', 2025, '2024/25'],
  ['2024–2025', 2025, '2024/25'],
  ['1999-00', 2000, '1999/00'],
  ['2024-25 (OT)', 2025, '2024/25'],
  ['202426', null, null],
  ['2024-2025-26', null, null],
  ['25', null, null],
  ['', null, null],
])('the year %s is %s, or as a financial year %s', (text, year, financial) => {
  expect(releaseYear(text, false)).toBe(year);
  expect(releaseYear(text, true)).toBe(financial);
  if (year !== null && financial !== null) expect(endYear(financial)).toBe(year);
});
