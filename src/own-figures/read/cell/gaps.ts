/**
 * Signs for a value that is not given, and what they mean; `null` where tables differ.
 *
 * The letters are the shorthand of the Government Statistical Service, as StatsWales lists it.
 */
const SIGNS: readonly (readonly [sign: RegExp, meaning: string | null])[] = [
  [/^$/, null],
  [/^(?:[-‐‑‒–—−]+|\.{1,3}|…|:|\*+)$/, null],
  [/^\[?c\]?$|^(?:supp?(?:ressed)?|redacted|withheld|confidential)\.?$/i, 'withheld as confidential'],
  [/^\[?(?:k|low)\]?$/i, 'too low to show'],
  [/^\[?z\]?$|^not applicable$/i, 'not applicable'],
  [/^\[?w\]?$/i, 'none recorded'],
  [
    /^\[?x\]?$|^(?:un|not )available$|^missing$|^no data$|^unknown$|^not (?:known|collected|recorded|published|reported)$/i,
    'not available',
  ],
  [/^\[?u\]?$|^\[ns\]$/i, 'not reliable enough'],
  [/^(?:#?n\/?a!?|n\.a\.|nan|null|none|nil return)$/i, null],
];

/** Texts with more letters are not signs. */
const LONGEST = 24;

/** A small number that is withheld: a bar as long as it would say too much. */
const WITHHELD = /^(?:(<)|(≤|<=)|(fewer than|less than|under|below|up to|at most))\s*(?:10|\d)(?:\.0)?$/i;

/** What a cell without a value says. */
export interface Gap {
  /** Why there is no value, as words after “no figure”: `withheld as confidential`, `fewer than 5`; `null` where the cell does not say. */
  readonly meaning: string | null;
}

/** A sign with its meaning, as the legend of a table says it: `c = suppressed`. */
const SAID = /^\S{1,12} = (.+)$/;

/** The gap in a cell; `null` where it holds anything else. */
export function gapFrom(cell: string): Gap | null {
  const text = cell.trim();
  const [, said] = SAID.exec(text) ?? [];
  if (said) return { meaning: said };
  if (text.length > LONGEST) return null;
  for (const [sign, meaning] of SIGNS) if (sign.test(text)) return { meaning };
  const [, less, most] = WITHHELD.exec(text) ?? [];
  if (less) return { meaning: `fewer than ${text.slice(1).trim()}` };
  if (most) return { meaning: `at most ${text.slice(most.length).trim()}` };
  return WITHHELD.test(text) ? { meaning: text.toLowerCase() } : null;
}

/** Whether a cell is a gap. */
export function isGap(cell: string): boolean {
  return gapFrom(cell) !== null;
}
