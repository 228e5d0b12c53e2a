import { describe, expect, test } from 'vitest';
import type { ChartRow } from '../../src/artifact.ts';
import type { Evidence } from '../../src/data/evidence.ts';
import { altered, withTable } from './altered-evidence.ts';
import { definitions, viewsFrom, eachView, evidence, viewOf } from './every-chart.ts';
import { marksOf } from './picture.ts';
import { REMEDIES } from './remedies.ts';
import { numbersFromNowhere } from './where-from.ts';

const other = altered(evidence);
const redrawn = (await Promise.all(definitions.map((definition) => viewsFrom(definition, other)))).flat();

const PRICES = [
  ['after inflation', ''],
  ['in cash', 'prices-cash'],
] as const;

/** Whether a row holds words alone, which stay the same where no other number or code is theirs. */
const onlyWords = (row: ChartRow = {}): boolean => Object.values(row).every((cell) => typeof cell !== 'number');

/** Whether an area has no number, or none but zero: no factor changes it. */
const noNumber = (row: ChartRow = {}): boolean =>
  'area' in row && ['rate', 'percent', 'count'].every((column) => !row[column]);

/** What a view says of other evidence: headline and summary; nothing where the chart refuses to speak. */
function saying(chart: string, key: string, from: Evidence): string {
  const { definition, choice } = viewOf(chart, key);
  try {
    const { headline, summary } = definition.words(definition.rows(from, choice), choice, from);
    return `${headline}. ${summary}`;
  } catch {
    return '';
  }
}

describe('6. sentences change when the rows change', () => {
  test.each(eachView)('%s: its words and pictures follow other figures', (name, { view }) => {
    const followed = redrawn.find((candidate) => candidate.name === name)?.view;
    expect(followed?.headline, REMEDIES.computed).not.toBe(view.headline);
    expect(followed?.summary, REMEDIES.computed).not.toBe(view.summary);
    expect(followed?.points.filter((point) => view.points.includes(point))).toEqual(
      view.points.filter((_, index) => {
        const row = view.rows[index];
        const quoted = row?.['kind'] === 'projection' || onlyWords(row) || noNumber(row);
        return quoted && followed?.rows.some((candidate) => JSON.stringify(candidate) === JSON.stringify(row));
      }),
    );
    for (const [index, poster] of view.posters.entries())
      expect(marksOf(followed?.posters[index]?.svg ?? '')).not.toEqual(marksOf(poster.svg));
  });

  test.each(redrawn.map((view) => [view.name, view] as const))(
    '%s: of other figures, too, every number said comes from somewhere',
    (_, { view }) => {
      expect(numbersFromNowhere(view, other)).toEqual([]);
    },
  );
});

describe('a sentence never says what the rows do not', () => {
  const children = (count: (index: number) => number) =>
    withTable(evidence, 'children-looked-after', (row, index) => ({
      ...row,
      looked_after: count(index),
      started: count(index),
    }));
  const spending = (amount: (index: number) => number) =>
    withTable(evidence, 'services-spending', (row, index) => ({
      ...row,
      sure_start: amount(index),
      family_support: 0,
      young_people: 0,
    }));
  const rising = (index: number) => 50_000 + index * 1000;
  const falling = (index: number) => 90_000 - index * 1000;

  test('children in care who only ever rose did not fall', () => {
    expect(saying('children-in-care', '', children(rising))).not.toMatch(/\bfell\b|\bdown\b/);
  });

  test('children in care who only ever fell did not rise', () => {
    expect(saying('children-in-care', '', children(falling))).not.toMatch(/\brose\b|\bup\b/);
  });

  test('children in care who rose and then fell did both', () => {
    expect(saying('children-in-care', '', evidence)).toMatch(/\brose\b.*\bfell\b/);
  });

  test('fewer children starting are down, more are up', () => {
    expect(saying('children-in-care', 'measure-starting', children(falling))).toMatch(/\bdown\b/);
    expect(saying('children-in-care', 'measure-starting', children(rising))).toMatch(/\bup\b/);
  });

  test('fewer children starting over the decade of the claim did not rise', () => {
    expect(saying('children-in-care', 'measure-starting', children(falling))).not.toMatch(/those starting rose/);
  });

  test.each(PRICES)('spending that rose %s did not fall', (_, key) => {
    expect(
      saying(
        'early-intervention-spending',
        key,
        spending((index) => 1000 + index * 300),
      ),
    ).not.toMatch(/spending fell|\bdown\b/);
  });

  test('what stayed the same is said to have done neither', () => {
    const [same, even] = [children(() => 70_000), spending(() => 2000)];
    for (const said of [
      saying('children-in-care', '', same),
      saying('children-in-care', 'measure-starting', same),
      saying('early-intervention-spending', 'prices-cash', even),
    ]) {
      expect(said).not.toBe('');
      expect(said).not.toMatch(/\b(rose|fell|up|down)\b|\b0%/);
    }
  });

  test.each(PRICES)('spending that fell by three quarters %s did so', (_, key) => {
    const quarter = spending((index) => (index === 0 ? 4000 : 1000));
    expect(saying('early-intervention-spending', key, quarter)).toMatch(/three quarters|7\d%/);
  });

  test('a larger commitment is said to be larger', () => {
    const larger = withTable(evidence, 'review-funding', (row) =>
      row.role === 'response' ? { ...row, amount: 9000 } : row,
    );
    expect(saying('funding-gap', '', larger)).toContain('£9bn');
    expect(saying('funding-gap', 'measure-per-year', larger)).toContain('£4.5bn a year');
  });

  test('a statement that turns critical is counted as critical', () => {
    const turned = withTable(evidence, 'statements', (row) =>
      row.id === 'barnardos-final-report' ? { ...row, stance: 'critical' } : row,
    );
    expect(saying('sector-response', '', turned)).toContain(
      'five welcome it with conditions and two are critical of it',
    );
  });

  test('statements of which none is critical are not said to be', () => {
    const warm = withTable(evidence, 'statements', (row) => ({ ...row, stance: 'welcomes' }));
    expect(saying('sector-response', '', warm)).not.toMatch(/critical|conditions/);
  });

  test('a statement that repeats another is counted once, and one that does not is counted', () => {
    const apart = withTable(evidence, 'statements', (row) => ({ ...row, same_as: null, organisation: row.id }));
    expect(saying('sector-response', '', apart)).toContain('Of 12 organisations');
  });

  test('a theme that no majority mentions is not said to be in most statements', () => {
    const rare = withTable(evidence, 'statement-themes', (row, index) => ({
      ...row,
      theme: evidence.themes[index % evidence.themes.length]?.id ?? row.theme,
    }));
    expect(saying('sector-response', '', rare)).not.toMatch(/^(Most|Every)/);
  });

  test('a sum whose qualifier changes is qualified by the new one', () => {
    const exact = withTable(evidence, 'review-funding', (row) =>
      row.id === 'family-help' ? { ...row, qualifier: 'up to' } : row,
    );
    expect(saying('funding-gap', 'ask-family-help', exact)).toMatch(/^Up to £2bn called for/);
  });

  test.each(PRICES)('early and late intervention that both rose %s did not fall', (_, key) => {
    const both = withTable(evidence, 'services-spending', (row, index) => ({
      ...row,
      sure_start: 5000 + index * 900,
      looked_after: 5000 + index * 1800,
    }));
    expect(saying('spending-shift', key, both)).toMatch(/^Late intervention spending rose \d+% and early .* rose/);
    expect(saying('spending-shift', key, both)).not.toMatch(/\bfell\b|\bdown\b|while/);
  });

  test('care leavers hardly worse off than others are not said to be twice as likely', () => {
    const level = withTable(evidence, 'figures', (row) =>
      row.id === 'young-people-neet-2021' ? { ...row, value: 38 } : row,
    );
    expect(saying('leavers', '', level)).toMatch(/^41% of care leavers lack work or learning, against 38%\./);
    expect(saying('leavers', '', level)).not.toMatch(/times/);
  });

  test('care leavers of whom more, or fewer, are out of work and learning are said to be', () => {
    const ending = (percent: number) =>
      withTable(evidence, 'care-leaver-activity', (row) =>
        row.year === 2025 ? { ...row, neet_percent: percent } : row,
      );
    expect(saying('leavers', 'measure-trend', ending(45))).toMatch(/^Care leavers .* 45% in 2025, up from 39%\./);
    expect(saying('leavers', 'measure-trend', ending(30))).toMatch(/^Care leavers .* 30% in 2025, down from 39%\./);
    expect(saying('leavers', 'measure-trend', ending(39))).toMatch(/^Care leavers .* 39% in 2025, as in 2020\./);
  });

  test('care leavers of two groups with the same last year share it, and nothing says that one ends before', () => {
    const { definition, choice } = viewOf('leavers', 'measure-trend');
    const shorter = {
      ...evidence,
      'care-leaver-activity': evidence['care-leaver-activity'].filter(({ year }) => year < 2025),
    };
    const { subtitle, about } = definition.words(definition.rows(shorter, choice), choice, shorter);
    expect(subtitle).toMatch(/2020 to 2024$/);
    expect(JSON.stringify(about)).not.toContain('end in');
  });

  test('another date of the projection is told, and its path begins with what was known then', () => {
    const { definition, choice } = viewOf('children-in-care');
    const later = withTable(evidence, 'sources', (row) =>
      row.id === 'review-executive-summary' ? { ...row, date: '2024-05-23' } : row,
    );
    const { summary, about } = definition.words(definition.rows(later, choice), choice, later);
    expect(summary).toContain('In 2024 the Independent Review projected');
    expect(JSON.stringify(about)).toContain('the newest count known at the time, 31 March 2023');
  });
});
