import { expect, test } from 'vitest';
import { type Observation, FiguresError } from '../../src/own-figures/dataset.ts';
import { ownTypes } from '../../src/own-figures/own-types.ts';
import { readDataset } from '../figures/read-dataset.ts';

/** Chance that comes out the same each time it is asked, from a seed. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Written as somebody's program might: any separator, any line end, quoted where it must be and where it need not. */
function written(table: readonly (readonly string[])[], next: (below: number) => number): string {
  const separator = [',', ';', '\t', '|'][next(4)] ?? ',';
  const end = ['\n', '\r\n', '\r'][next(3)] ?? '\n';
  const lines = table.map((cells) =>
    cells
      .map((cell) => (/["\n,;|\t]/.test(cell) || next(4) === 0 ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(separator),
  );
  return `${next(2) ? '\uFEFF' : ''}${lines.join(end)}${next(2) ? end : ''}`;
}

test('a table is read back as it was, whatever wrote it', () => {
  const names = ['Council', 'A, B', 'the "first"', 'x; y', 'one\ntwo', 'bar | bar', 'tab\ttab', "d'Arc", '<b>', 'a=b'];
  for (let seed = 1; seed <= 300; seed++) {
    const next = chance(seed);
    const rows = Array.from({ length: 3 + next(20) }, (_, row) => ({
      name: `${names[next(names.length)]} ${row}`,
      value: next(5) === 0 ? null : (next(2_000_000) - 1_000_000) / 10 ** next(5),
    }));
    const shown = (value: number | null) => (value === null ? '' : next(2) ? String(value) : grouped(value));
    const text = written([['Place', 'Figure'], ...rows.map(({ name, value }) => [name, shown(value)])], next);
    const figures = readDataset({ text }, { x: 'Place', y: 'Figure' });
    const back = figures.all.map(({ sourceRow, category, value }: Observation) => ({
      line: sourceRow,
      name: category,
      value,
    }));
    expect(back, text).toEqual(
      rows.map(({ name, value }, row) => ({ line: row + 2, name: name.replace(/\s+/g, ' '), value })),
    );
  }
});

function grouped(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

/** CPU time of something, in microseconds: the least of three, because what else the machine does is not the reader's time. */
function timeOf(what: () => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage();
      what();
      const { user, system } = process.cpuUsage(before);
      return user + system;
    }),
  );
}

test('ten times as many rows take about ten times as long to read, not a hundred times', () => {
  const textOf = (rows: number) => {
    const lines = Array.from({ length: rows }, (_, row) => {
      const year = 2000 + Math.floor(row / 400);
      return `"Council ${row % 400}",${year}/${String(year + 1).slice(2)},"£${(row * 1000).toLocaleString('en-GB')}",a note`;
    });
    return ['Council,Year,Spending,Note', ...lines].join('\r\n');
  };
  const [few, many] = [textOf(1000), textOf(10_000)];
  const { all, value } = readDataset({ text: many });
  expect(all).toHaveLength(10_000);
  expect(all[401]).toMatchObject({ sourceRow: 403, category: '2001/02', series: 'Council 1', value: 401_000 });
  expect(value?.unit).toEqual({ before: '£', after: '' });
  expect(timeOf(() => readDataset({ text: many })) / timeOf(() => readDataset({ text: few }))).toBeLessThan(40);
});

test('a text that is ten times as long, in any place, takes about ten times as long, not a hundred times', () => {
  const readAll = (length: number) => () => {
    for (const bit of ['9', '9,', 'a ', '((', '1 ']) {
      const long = bit.repeat(length / bit.length);
      for (const [heading, place, cell] of [
        [long, 'A', '5'],
        ['Children', long, '5'],
        ['Children', 'A', long],
      ]) {
        const text = `Place,"${heading}"\n"${place}",${cell === long ? `"${long}"` : cell}\nB,6\nC,7`;
        try {
          readDataset({ text });
        } catch (error) {
          expect(error).toBeInstanceOf(FiguresError);
        }
      }
    }
  };
  expect(timeOf(readAll(50_000)) / timeOf(readAll(5000))).toBeLessThan(40);
});

test('whatever is given, there are figures or there is a sentence', () => {
  const bits =
    ', ; \t | \n \n \n " "" ( ) [ ] { } : - – % £ £m bn k 5 1,234 1,5 2010 2010/11 2010-11 May 2022 23/05/2022 Year Total Source: Note actual forecast a Ω 😀 \\ * [r] .. null true NaN 1e9 <b> __proto__ ,, ,,, \uFEFF'.split(
      ' ',
    );
  for (let seed = 1; seed <= 3000; seed++) {
    const next = chance(seed);
    const bit = () => bits[next(bits.length)] ?? '';
    const cells = () => Array.from({ length: 1 + next(4) }, bit);
    const type = [null, ...ownTypes][next(7)] ?? null;
    const overrides = { type, ...(next(4) ? {} : { x: bit(), y: bit(), unit: bit() }) };
    const text = Array.from({ length: next(40) }, bit).join(next(2) ? ',' : '');
    const table = { header: next(2) ? [cells()] : [], body: Array.from({ length: next(6) }, cells), caption: bit() };
    for (const given of [
      { text },
      { table },
      { rows: [cells(), cells(), cells()] },
      { rows: [{ a: bit(), b: next(9) }] },
    ])
      try {
        const { all, remarks } = readDataset(given, overrides);
        expect(all.length).toBeGreaterThan(0);
        expect(all.every(({ value }) => value === null || Number.isFinite(value))).toBe(true);
        expect(remarks.filter((remark) => !/^[\s\S]+\.$/.test(remark))).toEqual([]);
      } catch (error) {
        if (!(error instanceof FiguresError)) throw error;
        expect(error.message).toMatch(/^[\s\S]+\.$/);
      }
  }
});
