import * as fc from 'fast-check';

/** Letters that programs trip over: signs of formulas and markup, blanks, unseen letters, control letters, halves of pairs. */
const AWKWARD = [
  ...'=+-@＝＋－＠,;"\'<>&|\t\r\n /\\:*?.\0\u0001\u001b\u007f\u0085\u00a0\u00ad\u034f\u200b\u200f\u2028\u202e\u2066\ufeff\ufffe\uffff5e£%',
  '\ud800',
  '\udfff',
  '-->',
  '</script>',
  'con',
  'é',
  'e\u0301',
  'न\u093f',
  'א',
  '𠀀',
];

/** Any text that a script can hold, and often an awkward one. */
export const letters: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ maxLength: 3 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
);
