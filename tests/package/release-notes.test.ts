import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ChangedFigures, choices, type LatestRelease } from '../../src/artifact.ts';
import { computedFigures } from '../../src/data/computed.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import { chartOptions } from '../../src/definition/options.ts';
import { currentFigures } from '../../src/dev/current-figures.ts';
import { drawnCharts } from '../../src/prerender/cache/drawn-charts.ts';
import { chartNames, importChart } from '../../src/prerender/charts.ts';
import { inProject, packageJson, readData } from '../../src/prerender/project.ts';
import { changedFigures } from '../../src/releases/changed-figures.ts';
import { changesOf, releasedChangelog } from '../../src/releases/changelog.ts';
import { latestRelease } from '../../src/releases/latest-release.ts';
import { type RecordedFigures, recordedFigures } from '../../src/releases/recorded-figures.ts';
import { releaseNotes } from '../../src/releases/release-notes.ts';
import { nextRecord, readRecord, type ReleaseRecord, recordText } from '../../src/releases/release-record.ts';
import { withTable } from '../contract/altered-evidence.ts';

const evidence = readData();
const figures = await currentFigures(evidence);
const definitions = await Promise.all(chartNames().map(importChart));

/** The notes on other evidence, a line for each figure. */
async function notesOn(changed: Evidence): Promise<string[]> {
  const notes = releaseNotes(changedFigures(figures, await currentFigures(changed)), '0.1.0');
  return notes.split('\n').filter((line) => line.startsWith('- '));
}

const written = (value: unknown, title: string, decimals: number): string => {
  const digits = Number(value).toLocaleString('en-GB', { maximumFractionDigits: decimals });
  return title.endsWith('%') ? `${digits}%` : title.includes('£ million') ? `£${digits}m` : digits;
};

/** A second way to the same: every measure of every row that differs, straight from the definitions of charts and computed figures. */
function differing(changed: Evidence): string[] {
  const lines = definitions.flatMap((chart) =>
    choices(chartOptions(chart)).flatMap((choice) => {
      const before = chart.rows(evidence, choice);
      return chart.rows(changed, choice).flatMap((row, index) =>
        chart.columns(choice).flatMap(({ name, title, decimals, qualifier }) => {
          const was = before[index]?.[name];
          if (was === row[name]) return [];
          const word = qualifier && row[qualifier] ? `${row[qualifier]} ` : '';
          const [from, to] = [was, row[name]].map((value) => `${word}${written(value, title, decimals ?? 0)}`);
          return `- care-${chart.name} … ${from} → ${to}`;
        }),
      );
    }),
  );
  const computed = computedFigures.flatMap(({ id, value }) => {
    const [was, is] = [value(evidence), value(changed)].map((number) => Math.round(number * 1000));
    return was === is ? [] : `- care-stat … ${id}`;
  });
  return [...lines, ...computed];
}

/** A line as `differing` has it. */
const withoutPlace = (line: string): string =>
  line.startsWith('- care-stat,')
    ? line.replace(/^- care-stat, ([^,]+), .*/, '- care-stat … $1')
    : line.replace(/^(- care-[a-z-]+), .*: /, '$1 … ');

describe('a changed row is printed, in every chart that shows it, and nothing else', () => {
  test.each<[string, Evidence, RegExp]>([
    [
      'of care leavers',
      withTable(evidence, 'care-leaver-activity', (row) =>
        row.id === '2021-19' ? { ...row, neet_percent: row.neet_percent + 1 } : row,
      ),
      /^- care-leavers, Year by year: 2021, Aged 19, Not in education, employment or training: \d+% → \d+%$/,
    ],
    [
      'of scores',
      withTable(evidence, 'emotional-health', (row) =>
        row.year === 2022 ? { ...row, concern_percent: row.concern_percent - 2, scored_percent: 80 } : row,
      ),
      /^- care-mental-health, year to 31 March 2022, Scores that are a cause for concern: \d+% → \d+%$/,
    ],
    [
      'of spending',
      withTable(evidence, 'services-spending', (row) =>
        row.year === '2010/11' ? { ...row, family_support: row.family_support + 100 } : row,
      ),
      /^- care-spending-shift, In cash: 2010\/11, Early intervention, Spending \(cash\): £[\d,]+m → £[\d,]+m$/,
    ],
    [
      'of children in care',
      withTable(evidence, 'children-looked-after', (row) =>
        row.year === 2025 ? { ...row, looked_after: row.looked_after - 10, started: row.started + 10 } : row,
      ),
      /^- care-children-in-care, Starting in the year: 2025, Children starting in the year: [\d,]+ → [\d,]+$/,
    ],
  ])('%s', async (_, changed, one) => {
    const lines = await notesOn(changed);
    expect(lines).toContainEqual(expect.stringMatching(one));
    expect(lines.map(withoutPlace).toSorted()).toEqual(differing(changed).toSorted());
  });

  test('by less than a chart shows', async () => {
    const changed = withTable(evidence, 'services-spending', (row) =>
      row.year === '2011/12' ? { ...row, young_people: row.young_people + 0.01 } : row,
    );
    const lines = (await notesOn(changed)).filter((line) => line.startsWith('- care-spending-shift'));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/: £([\d,.]+)m → £(?!\1m)[\d,.]+m$/);
  });
});

describe('a row that is new or gone is printed with its figures', () => {
  const fewer: Evidence = {
    ...evidence,
    'emotional-health': evidence['emotional-health'].filter(({ year }) => year !== 2021),
  };
  const row = evidence['emotional-health'].find(({ year }) => year === 2021);
  const told = `Scores that are a cause for concern ${row?.concern_percent}%; Children with a score ${row?.scored_percent}%`;
  const ofChart = (changes: ChangedFigures) =>
    (changes['mental-health'] ?? []).map(({ what, from, to }) => [what, from, to]);

  test('new', async () => {
    const changes = changedFigures(await currentFigures(fewer), figures);
    expect(ofChart(changes)).toEqual([['year to 31 March 2021', null, expect.stringContaining(told)]]);
    expect(releaseNotes(changes, '0.1.0')).toMatch(/^- care-mental-health, year to 31 March 2021: new, Measure/m);
  });

  test('gone', async () => {
    const changes = changedFigures(figures, await currentFigures(fewer));
    expect(ofChart(changes)).toEqual([['year to 31 March 2021', expect.stringContaining(told), null]]);
    expect(releaseNotes(changes, '0.1.0')).toMatch(/2021: no longer given, was Measure/);
  });

  test('as are a whole chart, and a view', () => {
    const { leavers, ...others } = figures;
    const [only] = Object.entries(leavers ?? {});
    const count = Object.values(leavers ?? {}).flatMap(({ rows }) => Object.keys(rows)).length;
    expect(changedFigures(others, figures)['leavers']).toHaveLength(count);
    const oneView: RecordedFigures = { ...others, leavers: Object.fromEntries(only ? [only] : []) };
    const changes = changedFigures(figures, oneView)['leavers'];
    expect(changes?.every(({ what, to }) => to === null && what.startsWith('Year by year: '))).toBe(true);
    expect(changes).toHaveLength(count - Object.keys(only?.[1].rows ?? {}).length);
  });
});

test('a claim, its check and its qualifier are figures, too', async () => {
  const changed = withTable(evidence, 'claims', (claim) =>
    claim.id === 'F10' ? { ...claim, qualifier: 'almost', check: 'conflicts' } : claim,
  );
  const lines = await notesOn(changed);
  expect(lines.filter((line) => line.startsWith('- care-stat'))).toEqual([
    expect.stringMatching(/^- care-stat, F10, Figure: over ([\d,]+) → almost \1$/),
    expect.stringMatching(/^- care-stat, F10, Check: This agrees .+ → This conflicts/),
  ]);
});

test('where nothing differs, the notes say so, and where nothing was released, that', () => {
  expect(releaseNotes(changedFigures(figures, figures), '0.1.0')).toBe('No figure differs from 0.1.0.');
  expect(releaseNotes({}, null)).toMatch(/^No version has been released yet/);
});

describe('the record of a release', () => {
  const first = nextRecord(null, { version: '0.1.0', date: '2026-12-01', figures });

  test('is what it was after it was written and read', () => {
    expect(JSON.parse(recordText(first))).toEqual(first);
  });

  test('has a line for each row', () => {
    const rows = Object.values(figures).flatMap((views) =>
      Object.values(views).map(({ rows }) => Object.keys(rows).length),
    );
    const lines = recordText(first)
      .split('\n')
      .filter((line) => /^ {5}"/.test(line));
    expect(lines).toHaveLength(rows.reduce((sum, count) => sum + count));
  });

  test('follows from one version to the next, and never back', () => {
    expect(first).toMatchObject({ since: null, changes: {} });
    expect(() => nextRecord(first, first)).toThrow(
      '0.1.0 is released, and a released version never changes its numbers',
    );
    expect(() => nextRecord(null, { ...first, version: 'next' })).toThrow('“next” is not a version such as 0.2.0');
    expect(nextRecord(first, { ...first, version: '0.10.0' })).toMatchObject({ since: '0.1.0', changes: {} });
  });

  test('is made of the same figures as the files that are built', async () => {
    expect(recordedFigures(await drawnCharts(), evidence)).toEqual(figures);
  });
});

describe('latest.json', () => {
  const [name = '', views = {}] = Object.entries(figures).find(([chart]) => chart === 'leavers') ?? [];
  const before: RecordedFigures = { ...figures, [name]: Object.fromEntries(Object.entries(views).slice(1)) };
  const released: ReleaseRecord = nextRecord(
    { version: '0.1.0', date: '2026-12-01', since: null, changes: {}, figures: before },
    { version: '0.2.0', date: '2026-12-24', figures },
  );

  test('of a released version is what was recorded when it was released', () => {
    const { version, date, since, figures: told } = latestRelease('0.2.0', before, released);
    expect({ version, date, since }).toEqual({ version: '0.2.0', date: '2026-12-24', since: '0.1.0' });
    expect(told).toEqual(changedFigures(before, figures));
    expect(Object.keys(told)).toEqual(['leavers']);
  });

  test('of a version that is not released yet has no date, and compares with the last that was', () => {
    expect(latestRelease('0.3.0', before, released)).toEqual({
      version: '0.3.0',
      date: null,
      since: '0.2.0',
      figures: changedFigures(figures, before),
    });
    expect(latestRelease('0.1.0', figures, null)).toEqual({ version: '0.1.0', date: null, since: null, figures: {} });
  });

  test('is built for the version that is built', () => {
    const built = JSON.parse(readFileSync(inProject('cdn/latest.json'), 'utf8')) as LatestRelease;
    expect(built).toEqual(latestRelease(packageJson().version, figures, readRecord()));
  });
});

describe('the changelog of a release', () => {
  const text = '# Changelog\n\n## Unreleased\n\n### Added\n\n- A chart.\n\n## 0.1.0 – 2026-12-01\n\n- The first.\n';
  const release = { version: '0.2.0', date: '2026-12-24', notes: 'No figure differs from 0.1.0.' };

  test('puts what was unreleased under the version, with the figures', () => {
    const released = releasedChangelog(text, release);
    expect(released.match(/^## .*/gm)).toEqual(['## Unreleased', '## 0.2.0 – 2026-12-24', '## 0.1.0 – 2026-12-01']);
    expect(changesOf(released, 'Unreleased')).toBe('');
    expect(changesOf(released, '0.2.0')).toBe(`### Figures\n\n${release.notes}\n\n### Added\n\n- A chart.`);
    expect(changesOf(released, '0.1.0')).toBe(changesOf(text, '0.1.0'));
  });

  test('says a figure once, where its reason was written beside it', () => {
    const line = '- care-leavers, 2021: 41% → 40%';
    const written = text.replace('- A chart.', `- A chart.\n${line}, as the department corrected it`);
    const notes = `Figures that differ from 0.1.0:\n\n${line}\n- care-stat, F10, Figure: 1 → 2`;
    const changes = changesOf(releasedChangelog(written, { ...release, notes }), '0.2.0') ?? '';
    expect(changes.split(line)).toHaveLength(2);
    expect(changes).toContain('- care-stat, F10, Figure: 1 → 2');
  });

  test('is refused where nothing is new, or the version has a heading', () => {
    const nothing = text.replace('### Added\n\n- A chart.\n\n', '');
    expect(() => releasedChangelog(nothing, release)).toThrow('CHANGELOG.md says nothing under “Unreleased”');
    expect(() => releasedChangelog(text, { ...release, version: '0.1.0' })).toThrow('has a heading for 0.1.0 already');
  });
});
