import { describe, expect, test } from 'vitest';
import type { ChartRow } from '../../src/artifact.ts';
import { typeset } from '../../src/words/typeset.ts';
import { eachView, evidence } from './every-chart.ts';
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

/** A line of a tally: its number, the texts right of it, and the squares. */
interface Line {
  readonly number: number;
  readonly name: string;
  readonly who: string;
  readonly marks: readonly Placed[];
}

/** The lines of a tally, from top to bottom: each begins at its number. */
function linesOf(svg: string): Line[] {
  const { marks, texts } = placed(svg);
  const numbers = texts.filter(({ attributes }) => attributes['font-weight'] === 'bold');
  return numbers.map((number, index) => {
    const within = ({ y }: Placed) => y > number.y - 12 && y < (numbers[index + 1]?.y ?? Infinity) - 12;
    const own = texts.filter((text) => text !== number && within(text));
    const soft = (text: Placed) => text.attributes['fill'] === 'var(--_ink-soft)';
    return {
      number: Number(number.text),
      name: own
        .filter((text) => !soft(text))
        .map(({ text }) => text)
        .join(' '),
      who: own
        .filter(soft)
        .map(({ text }) => text)
        .join(' '),
      marks: marks.filter(within).toSorted((one, other) => one.x - other.x),
    };
  });
}

/** The names of a text such as `A, B twice; in passing: C`, each as often as it is said. */
const namesIn = (who: string): string[] =>
  who
    .replace(/;? ?in passing: /i, ', ')
    .split(', ')
    .filter(Boolean)
    .flatMap((name) => (name.endsWith(' twice') ? [name.slice(0, -6), name.slice(0, -6)] : [name]));

test('every view that tells stances is looked at here', () => {
  const telling = eachView.filter(([, { view }]) => view.rows.some((row) => 'stance' in row));
  expect(telling.map(([name]) => name)).toEqual(responses.map(([name]) => name));
});

describe.each(responses)('%s', (_, { view }) => {
  test('every theme has its number, and a square for each row of it', () => {
    for (const { svg } of view.posters) {
      const lines = linesOf(svg).filter(({ marks }) => marks.length);
      expect(lines.map(({ name }) => name).toSorted()).toEqual(
        [...new Set(view.rows.map(({ theme }) => String(theme)))].toSorted(),
      );
      for (const { number, name, marks } of lines) {
        const meant = view.rows.flatMap(({ theme }, row) => (theme === name ? row : []));
        expect(marks.map(({ row = -1 }) => row).toSorted((a, b) => a - b)).toEqual(meant);
        expect(number).toBe(meant.length);
      }
    }
  });

  test('the most frequent theme comes first', () => {
    for (const { svg } of view.posters) {
      const numbers = linesOf(svg).flatMap(({ number, marks }) => (marks.length ? number : []));
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    }
  });

  test('names stand in the order of the squares that they belong to, in the widest picture and where there is room', () => {
    for (const { svg, width } of view.posters)
      for (const { marks, who } of linesOf(svg).filter(({ marks, who }) => marks.length && (who || width === 742)))
        expect(namesIn(who)).toEqual(marks.map(({ row = -1 }) => shortOf(view.rows[row] ?? {})));
  });

  test('each stance has the number of its statements, and whose they are', () => {
    const spoke = [...new Map(view.rows.map((row) => [`${row['organisation']} ${row['document']}`, row])).values()];
    for (const { svg } of view.posters) {
      const lines = linesOf(svg).filter(({ marks }) => !marks.length);
      expect(lines.reduce((sum, { number }) => sum + number, 0)).toBe(spoke.length);
      for (const { name, number, who } of lines) {
        const stance = name === 'Welcome' ? 'welcomes' : name.toLowerCase();
        const meant = spoke.filter((row) => row['stance'] === stance).map(shortOf);
        expect(number).toBe(meant.length);
        if (who) expect(namesIn(who).toSorted()).toEqual(meant.toSorted());
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
