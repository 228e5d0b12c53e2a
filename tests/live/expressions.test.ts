import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expressionInterpreter } from 'vega-interpreter';
import { guardedInterpreter, type Interpreter } from '../../src/live/vega/expressions/guarded-interpreter.ts';
import { bringPatterns } from '../../src/live/vega/expressions/re2.ts';
import { evaluated, type Place, world } from './expression-world.ts';
import { seesDataAlone } from './expression-property.ts';

bringPatterns();

const guarded = (): Interpreter => guardedInterpreter(new Set());
const value = (expression: string, place: Place = 'parameter'): unknown =>
  evaluated(guarded(), place, expression, world());
const refusal = (expression: string, place: Place = 'handler'): string => {
  try {
    return `gave ${String(value(expression, place))}`;
  } catch (error) {
    return String(error);
  }
};

describe('an expression sees data and nothing else', () => {
  test('whatever it is made of, wherever it stands', () => {
    fc.assert(seesDataAlone(guarded), { numRuns: 1000, seed: 1 });
  });

  test('as Vega’s own interpreter does not, which shows that harm is noticed', () => {
    const plain = fc.check(
      seesDataAlone(() => expressionInterpreter as unknown as Interpreter),
      { numRuns: 3000, seed: 1 },
    );
    expect(plain.failed).toBe(true);
  });
});

describe('an expression works out values as it does in Vega', () => {
  test.each<[string, unknown]>([
    ['datum.a + 1', 2],
    ['datum["b"]', 'two words'],
    ['datum.c[1]', 2],
    ['datum.c.length', 3],
    ['length(datum.b)', 9],
    ['datum.d.e', 'f'],
    ['datum.missing', undefined],
    ['n * 2 + PI', 6 + Math.PI],
    ['[datum.a, {x: n}]', [1, { x: 3 }]],
    ['if(datum.a > 0, "more", "less")', 'more'],
    ['upper(datum.b) + "!"', 'TWO WORDS!'],
    ['join(split(datum.b, " "), "-")', 'two-words'],
    ['replace("a.b.c", /[.]/g, "$&-")', 'a.-b.-c'],
    ['replace("John Doe", /(\\w+) (\\w+)/, "$2 $1")', 'Doe John'],
    ['split("a1b22c", /\\d+/)', ['a', 'b', 'c']],
    ['test(/^tw.*S$/i, datum.b)', true],
    ['test("x", datum.b)', false],
    ['test(regexp("W", "i"), datum.b)', true],
    ['sequence(3)', [0, 1, 2]],
    ['sequence(1, 7, 3)', [1, 4]],
    ['pluck([{a: {b: 1}}, {a: {b: 2}}], "a.b")', [1, 2]],
    ['merge({a: 1}, {b: 2})', { a: 1, b: 2 }],
    ['pad("7", 3, "0", "left")', '007'],
    ['year(datum.t)', 2020],
    ['length(data("source"))', 2],
    ['rgb("red").r', 255],
    ['sort([3, 1, 2])', [1, 2, 3]],
    ['inrange(2, [1, 3])', true],
  ])('%s', (expression, expected) => {
    expect(value(expression)).toEqual(expected);
  });

  test.each<[string, unknown]>([
    ['event.clientX + 1', 4],
    ['event.item.datum.b', 'two words'],
    ['item().mark.name', 'marks'],
    ['group().datum.a', -4],
    ['event.item.mark.group.items[0].items[0].fill', 'red'],
    ['xy()[1]', 4],
    ['isTuple(group()) ? 1 : 2', 2],
    ['inScope(event.item)', true],
  ])('%s, of an event', (expression, expected) => {
    expect(value(expression, 'handler')).toEqual(expected);
  });

  test('what is kept in a row is a copy, so that no row holds itself', () => {
    const here = world();
    const kept = evaluated(guarded(), 'parameter', 'datum', here);
    expect(kept).toEqual({ ...here.rows[0] });
    expect(kept).not.toBe(here.rows[0]);
  });
});

describe('what an expression may not have is refused in a sentence', () => {
  test.each<[string, string]>([
    [
      'event.view',
      'An expression of this spec asks for “view”. It may read of an event, its item and numbers and texts such as clientX or key.',
    ],
    [
      'event.item._svg',
      'An expression of this spec asks for “_svg”. It may read of a mark, its datum, its group, its name and its channels.',
    ],
    [
      'datum.constructor',
      'An expression of this spec asks for “constructor”. It may read of data, only fields of its own.',
    ],
    [
      'constructor',
      'An expression of this spec uses “constructor”, which is not allowed: expressions may read data and compute values, but change nothing.',
    ],
    [
      'modify("p_store", datum)',
      'An expression of this spec uses modify(), which is not allowed: expressions may read data and compute values, but change nothing.',
    ],
    [
      'setdata("source", [])',
      'An expression of this spec uses setdata(), which is not allowed: expressions may read data and compute values, but change nothing.',
    ],
    [
      'encode(item(), "x")',
      'An expression of this spec uses encode(), which is not allowed: expressions may read data and compute values, but change nothing.',
    ],
    [
      'view()',
      'An expression of this spec uses view(), which is not allowed: expressions may read data and compute values, but change nothing.',
    ],
    ['merge(event, {})', 'An expression of this spec passes an event to merge(), which accepts only data.'],
    ['[event]', 'An expression of this spec returns an event; it may only return data.'],
    ['{"__proto__": 1}', 'An expression of this spec makes a field “__proto__”, which cannot be the name of a field.'],
    [
      'test(/(?=a)/, "a")',
      'This spec’s regular expression /(?=a)/ cannot be run. Only RE2 syntax is supported: no look-ahead, look-behind or backreferences.',
    ],
  ])('%s', (expression, sentence) => {
    expect(refusal(expression)).toBe(`FiguresError: ${sentence}`);
  });
});

describe('what an expression makes is counted before it is made', () => {
  test.each<[string, string]>([
    ['sequence(1e9)', 'a list of 1,000,000,000 values; the limit is 50,000'],
    ['sequence(0, 10, 0)', 'a list of more than 1,000,000,000,000,000 values; the limit is 50,000'],
    ['timeSequence("milliseconds", 0, 1e12)', 'a list of 1,000,000,000,000 values; the limit is 50,000'],
    ['pad("x", 1e9, "y")', 'a text of 1,000,000,000 letters; the limit is 100,000'],
    ['format(1, "1000000000d")', 'a number of 1,000,000,000 places; the limit is 100'],
    ['format(1, ".999999999f")', 'a number of 999,999,999 places; the limit is 100'],
    ['replace(pad("", 50000, "a"), /a/g, "bcd")', 'letters; the limit is 100,000'],
    ['split(pad("", 60000, "a"), "")', 'a list of 60,000 values; the limit is 50,000'],
    ['pad("", 1000, pad("", 1000, "a"))', 'a text of 1,000,000 letters; the limit is 100,000'],
    ['join(sequence(50000), "between")', 'a text of 350,000 letters; the limit is 100,000'],
    ['replace(pad("", 50000, "a"), "a", "$\'$\'$\'")', 'letters; the limit is 100,000'],
    ['[pad("", 90000, "a"), pad("", 90000, "a")] == 1', 'letters; the limit is 100,000'],
    ['-[pad("", 90000, "a"), pad("", 90000, "a")]', 'letters; the limit is 100,000'],
    ['upper([pad("", 90000, "a"), pad("", 90000, "a")])', 'letters; the limit is 100,000'],
    ['"" + [pad("", 90000, "a"), pad("", 90000, "a")]', 'letters; the limit is 100,000'],
  ])('%s', (expression, sentence) => {
    expect(refusal(expression)).toContain(`An expression of this spec makes `);
    expect(refusal(expression)).toContain(sentence);
  });

  test('texts that grow by adding', () => {
    const doubled = Array.from({ length: 8 }).reduce<string>((text) => `(${text} + ${text})`, 'pad("", 1000, "a")');
    expect(refusal(doubled, 'operator')).toMatch(/a text of [\d,]+ letters; the limit is 100,000/);
  });

  test('lists that hold lists', () => {
    const deep = Array.from({ length: 60 }).reduce<string>((inner) => `[${inner}]`, '1');
    expect(refusal(deep, 'parameter')).toContain('a value nested 51 deep; the limit is 50');
    const wide = Array.from({ length: 4 }).reduce<string>(
      (inner) => `[${Array.from({ length: 25 }, () => inner).join()}]`,
      '1',
    );
    expect(refusal(wide, 'operator')).toMatch(/a value of [\d,]+ parts; the limit is 200,000/);
  });

  test('work that repeats, until the next run of the drawing', () => {
    const here = world();
    const interpreter = guarded();
    const much = `[${Array.from({ length: 300 }, () => 'length(join(sequence(10000), ""))').join()}]`;
    const again = (): string => {
      try {
        for (let row = 0; row < 20; row++) evaluated(interpreter, 'parameter', much, here);
        return 'ran';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(again()).toContain('steps of work, with those of expressions; the limit is 50,000,000');
  });

  test.each([
    ['a text sought in a text', 'indexof(pad("", 90000, "a"), pad("", 45000, "a") + "b")'],
    ['a pattern sought in a text', 'test(pad("", 40000, "a?"), pad("", 90000, "a"))'],
    ['lists of lists', `[${Array.from({ length: 200 }, () => 'sequence(50000)').join()}]`],
    ['quarters that are found month by month', 'timeOffset("quarter", 0, 1e9)'],
  ])('%s', (_, expression) => {
    expect(refusal(expression, 'operator')).toMatch(
      /steps of work, with those of expressions|parts; the limit is 200,000/,
    );
  });

  test('a regular expression that other engines never finish', () => {
    const text = `${'a'.repeat(40)}!`;
    expect(value(`test(/^(a+)+$/, "${text}")`)).toBe(false);
    expect(value(`test("^(a|a)*$", "${text}")`)).toBe(false);
  });
});
