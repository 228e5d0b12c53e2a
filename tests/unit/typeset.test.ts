import { expect, test } from 'vitest';
import { capitalised, typeset } from '../../src/words/typeset.ts';

test.each([
  ["children's services", 'children’s services'],
  ["charities' reports", 'charities’ reports'],
  ['the "extra" money', 'the “extra” money'],
  ['"extra" money', '“extra” money'],
  ['money ("extra")', 'money (“extra”)'],
  ['a line\n"below"', 'a line\n“below”'],
  ["Response to 'Case for Change'", 'Response to ‘Case for Change’'],
  ["'Case for Change'", '‘Case for Change’'],
  ["a response ('Case for Change')", 'a response (‘Case for Change’)'],
  [`"'Case for Change' was read"`, '“‘Case for Change’ was read”'],
  ["the '90s", 'the ’90s'],
  ['already “set” and children’s', 'already “set” and children’s'],
  ['', ''],
])('%j is printed as %j', (plain, set) => {
  expect(typeset(plain)).toBe(set);
});

test.each([
  ['about £2bn', 'About £2bn'],
  ['£2bn', '£2bn'],
  ['the Government', 'The Government'],
  ['', ''],
])('%j begins a sentence as %j', (plain, sentence) => {
  expect(capitalised(plain)).toBe(sentence);
});
