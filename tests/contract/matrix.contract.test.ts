import { describe, expect, test } from 'vitest';
import type { ChartRow } from '../../src/artifact.ts';
import { typeset } from '../../src/words/typeset.ts';
import { eachView, evidence, type View } from './every-chart.ts';
import { type Mark, marksOf } from './picture.ts';

/** Where a mark or a text stands: its centre or its start. */
interface Placed extends Mark {
  readonly x: number;
  readonly y: number;
}

const SHORT: Readonly<Record<string, string>> = {
  "Association of Directors of Children's Services": 'ADCS',
  'British Association of Social Workers': 'BASW',
  'Local Government Association': 'LGA',
  "National Children's Bureau": 'NCB',
};
const responses = eachView.filter(([, { chart }]) => chart === 'sector-response');
const shortOf = ({ organisation }: ChartRow): string =>
  typeset(SHORT[String(organisation)] ?? String(organisation).replace(/^The /, ''));
/** What stands above a line of a view, or above names in its list. */
const groupOf = ({ choice }: View, row: ChartRow): string => {
  const stance = { welcomes: 'welcome', critical: 'critical' }[String(row['stance'])] ?? String(row['stance']);
  const group = choice['document'] === 'all' ? `${String(row['document'])}, ${stance}` : stance;
  return group.charAt(0).toUpperCase() + group.slice(1);
};

function placed(svg: string): { marks: Placed[]; texts: Placed[] } {
  const all = marksOf(svg).map((mark): Placed => {
    const [, dx = 0, dy = 0] = /translate\((\S+)[ ,]?(\S+)?\)/.exec(mark.attributes['transform'] ?? '') ?? [];
    const [, x = 0, y = 0, size = 0] = /^M(\S+?)[ ,](\S+?)h(\d+)/.exec(mark.attributes['d'] ?? '') ?? [];
    return { ...mark, x: Number(dx) + Number(x) + Number(size) / 2, y: Number(dy) + Number(y) + Number(size) / 2 };
  });
  return {
    marks: all.filter(({ tag, row }) => tag === 'path' && row !== undefined),
    texts: all.filter(({ tag }) => tag === 'text'),
  };
}

/** What the picture of a matrix says of a mark: the group, the line and the column in which it stands. */
function matrixCell({ x, y }: Placed, texts: readonly Placed[]): { group: string; name: string; column: string } {
  const head = texts.find(({ text }) => text === 'One organisation only')?.y ?? 0;
  const left = texts.filter((text) => text.x === 0 && text.y > head);
  const isTitle = (text: Placed) => text.attributes['font-weight'] === 'bold';
  const title = left.findLast((text) => isTitle(text) && text.y < y);
  const stance = left.find((text) => title && text.y === title.y + 16 && /^(welcome|with|critical)/.test(text.text));
  const names = left.filter((text) => !isTitle(text) && Math.abs(text.y - 4 - y) <= 8).map(({ text }) => text);
  const beside = texts.find((text) => text.y === y + 4 && text.x > x && text.x - x < 15);
  const above = texts.find((text) => text.y <= head && text.x === x + 5);
  return {
    group: [title?.text, stance?.text].filter(Boolean).join(', '),
    name: names.join(' '),
    column: (beside ?? above)?.text ?? '',
  };
}

/** What a list says of a mark: the theme above it or beside it, and the names below in the order of the squares. */
function listed(mark: Placed, marks: readonly Placed[], texts: readonly Placed[]): { column: string; name: string } {
  const strip = marks.filter(({ y }) => y === mark.y).toSorted((one, other) => one.x - other.x);
  const beside = texts.find(({ x, y }) => y === mark.y + 3 && x > mark.x);
  const title = texts.findLast(({ y, attributes }) => attributes['font-weight'] === 'bold' && y < mark.y);
  const end = texts.find(({ y, attributes }) => attributes['font-weight'] === 'bold' && y > mark.y)?.y ?? Infinity;
  const lines = beside
    ? texts.filter(({ x, y }) => x === beside.x && y >= beside.y && y < nextStrip(mark, marks))
    : texts.filter(({ x, y }) => x === 0 && y > mark.y && y < end);
  const said = lines.map(({ text }) => text).join(' ');
  const [column = '', names = ''] = beside ? said.split(/: (.*)/) : [title?.text.replace(/: \d+$/, ''), said];
  const each = names
    .replace(/;? ?in passing: /i, ', ')
    .replace(/, in passing$/, '')
    .split(', ')
    .filter(Boolean)
    .flatMap((name) => (name.endsWith(' twice') ? [name.slice(0, -6), name.slice(0, -6)] : [name]));
  return { column, name: each[strip.indexOf(mark)] ?? '' };
}

function nextStrip({ y }: Placed, marks: readonly Placed[]): number {
  return Math.min(Infinity, ...marks.filter((mark) => mark.y > y).map((mark) => mark.y));
}

describe.each(responses)('%s', (_, of) => {
  const { view } = of;
  const matrices = view.posters.filter(({ width }) => width >= 450);
  const lists = view.posters.filter(({ width }) => width < 450);

  test('is a matrix where it is wide and a list where it is narrow', () => {
    expect(lists.map(({ width }) => width)).toEqual([244, 305, 380]);
    expect(matrices.map(({ width }) => width)).toEqual([475, 594, 742]);
  });

  test('a mark of the matrix stands in the group, the line and the column of its row', () => {
    for (const { svg } of matrices) {
      const { marks, texts } = placed(svg);
      const told = marks.map((mark) => [mark.row, matrixCell(mark, texts)]);
      const meant = marks.map(({ row = -1 }) => {
        const data = view.rows[row] ?? {};
        return [row, { group: groupOf(of, data), name: shortOf(data), column: data['theme'] }];
      });
      expect(told).toEqual(meant);
    }
  });

  test('a mark of the list stands under its theme, in the place of the name that it belongs to', () => {
    for (const { svg } of lists) {
      const { marks, texts } = placed(svg);
      const told = marks.map((mark) => [mark.row, listed(mark, marks, texts)]);
      const meant = marks.map(({ row = -1 }) => {
        const data = view.rows[row] ?? {};
        return [row, { column: data['theme'], name: shortOf(data) }];
      });
      expect(told).toEqual(meant);
    }
  });

  test('the list names under each stance who takes it', () => {
    for (const { svg } of lists) {
      const { texts } = placed(svg);
      for (const group of new Set(view.rows.map((row) => groupOf(of, row)))) {
        const at = texts.find(({ text }) => text === group)?.y ?? NaN;
        const next = texts.find(({ y, attributes }) => attributes['font-weight'] === 'bold' && y > at)?.y ?? NaN;
        const names = texts.filter(({ x, y }) => x === 0 && y > at && y < next).map(({ text }) => text);
        const meant = view.rows.filter((row) => groupOf(of, row) === group).map(shortOf);
        expect(names.join(' ').split(', ').toSorted()).toEqual([...new Set(meant)].toSorted());
      }
    }
  });

  test('what is in passing is smaller and hollow, in every picture', () => {
    for (const { svg } of view.posters)
      for (const { row = -1, attributes } of placed(svg).marks) {
        const passing = view.rows[row]?.['taken_up'] === 'in passing';
        expect(attributes['fill']).toBe(passing ? 'var(--_surface)' : 'var(--_series-1)');
        expect(attributes['d']).toMatch(passing ? /h6v6/ : /h10v10/);
      }
  });

  test('the counts of the summary are those of the statements, one that repeats another left out', () => {
    const statements = evidence.statements.filter(
      ({ document, same_as }) => !same_as && view.rows.some((row) => row['document'] === document),
    );
    const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const count = (stance: string) => {
      const found = statements.filter((statement) => statement.stance === stance).length;
      return words[found] ?? String(found);
    };
    expect(view.summary).toMatch(new RegExp(`${count('welcomes')} welcomes? (the|what)`));
    expect(view.summary).toMatch(new RegExp(`${count('with conditions')} welcomes? it with conditions`));
    if (count('critical') === 'no') expect(view.summary).not.toContain('critical');
    else expect(view.summary).toMatch(new RegExp(`${count('critical')} (is|are) critical`));
    expect(new Set(view.rows.map((row) => `${row['organisation']} ${row['document']}`)).size).toBe(statements.length);
  });

  test('nothing is counted that is not coded, and nothing coded is left out', () => {
    const own = new Set(evidence.statements.filter(({ same_as }) => !same_as).map(({ id }) => id));
    const coded = evidence['statement-themes'].flatMap(({ statement, theme, weight }) => {
      const of = evidence.statements.find(({ id }) => id === statement);
      if (!of || !own.has(statement) || !view.rows.some((row) => row['document'] === of.document)) return [];
      const name = evidence.themes.find(({ id }) => id === theme)?.name;
      return `${of.organisation} ${of.document} ${name} ${weight === 'passing' ? 'in passing' : 'in substance'}`;
    });
    const shown = view.rows.map((row) =>
      [row['organisation'], row['document'], row['theme'], row['taken_up']].join(' '),
    );
    expect(shown.toSorted()).toEqual(coded.toSorted());
  });
});
