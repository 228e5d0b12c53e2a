import { describe, expect, test } from 'vitest';
import { clearOfEachOther, type Label, labelLayer, rowId, span } from '../../src/layers/label.ts';
import { textWidth } from '../../src/theme/text-width.ts';

const label = (text: string, x: number, rest: Partial<Label> = {}): Label => ({
  text,
  x,
  y: 0,
  align: 'left',
  size: 10,
  ...rest,
});

describe('the width of a text', () => {
  test('grows with its letters and its size', () => {
    expect(textWidth({ text: '', size: 10 })).toBe(0);
    expect(textWidth({ text: '2010', size: 10 })).toBeCloseTo(2 * textWidth({ text: '20', size: 10 }));
    expect(textWidth({ text: '2010', size: 20 })).toBeCloseTo(2 * textWidth({ text: '2010', size: 10 }));
  });

  test('is more in bold', () => {
    expect(textWidth({ text: '£3.5bn', size: 10, bold: true })).toBeGreaterThan(
      textWidth({ text: '£3.5bn', size: 10 }),
    );
  });

  test('is enough for digits in a wide font, whose digits are 0.64 of their size', () => {
    expect(textWidth({ text: '100,000', size: 10 })).toBeGreaterThanOrEqual(6 * 6.36 + 3.18);
  });
});

describe('a label reaches', () => {
  const width = textWidth({ text: 'abcd', size: 10 });

  test.each([
    ['to the right of where it starts', 'left', 100, 100 + width],
    ['to both sides of where it is centred', 'center', 100 - width / 2, 100 + width / 2],
    ['to the left of where it ends', 'right', 100 - width, 100],
  ] as const)('%s', (_, align, left, right) => {
    const reach = span(label('abcd', 100, { align }));
    expect(reach.left).toBeCloseTo(left);
    expect(reach.right).toBeCloseTo(right);
  });
});

describe('of labels on one line', () => {
  const texts = (labels: readonly Label[]) => labels.map(({ text }) => text);

  test('all stand where there is room', () => {
    expect(texts(clearOfEachOther([label('2010', 0), label('2020', 100)]))).toEqual(['2010', '2020']);
  });

  test('the more important stands where there is not', () => {
    expect(texts(clearOfEachOther([label('2025', 10), label('2020', 0), label('2032', 100)]))).toEqual([
      '2025',
      '2032',
    ]);
    expect(texts(clearOfEachOther([label('2020', 0), label('2025', 10)]))).toEqual(['2020']);
  });

  test('two stand only if the gap between them is kept', () => {
    const after = textWidth({ text: '2010', size: 10 });
    expect(clearOfEachOther([label('2010', 0), label('2020', after + 10)], 10)).toHaveLength(2);
    expect(clearOfEachOther([label('2010', 0), label('2020', after + 9)], 10)).toHaveLength(1);
    expect(clearOfEachOther([label('2020', after + 9), label('2010', 0)], 10)).toHaveLength(1);
  });

  test('none are none', () => {
    expect(clearOfEachOther([])).toEqual([]);
  });
});

test('a label names its row only if it speaks of one', () => {
  const rows = JSON.parse(JSON.stringify(labelLayer([label('a', 0, { row: 0 }), label('b', 0)]))) as {
    data: { values: { row: string | null }[] };
  };
  expect(rows.data.values.map(({ row }) => row)).toEqual([rowId(0), null]);
});
