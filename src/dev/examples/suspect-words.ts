/** Words that no reader should meet: what JavaScript calls nothing, an object written out, a moment as machines write it. */
const NEVER: readonly (readonly [RegExp, string])[] = [
  [/\bundefined\b/, 'undefined'],
  [/\bNaN\b/, 'NaN'],
  [/\bnull\b/, 'null'],
  [/\bInfinity\b/, 'Infinity'],
  [/\[object\b/, '[object'],
  [/\b\d{4}-\d\d-\d\d(?!\d)/, 'an ISO date'],
  [/nothing is drawn/, '“nothing is drawn”'],
];

/** Words of a text that are put together with underscores, as names of fields are. */
const joinedIn = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}_]+/u).filter((word) => word.includes('_') && /\p{L}/u.test(word));

/** What a spec and its plain drawing say by themselves. */
export interface Said {
  /** Every text of the spec’s drawing by vega-embed alone. */
  readonly texts: readonly string[];
  /** The data of the marks there, as JSON. */
  readonly data: readonly string[];
  /** Whether anything is drawn there. */
  readonly drawn: boolean;
}

/**
 * Words of a figure that look like a fault, each as a sentence with the text that it stands in.
 *
 * What vega-embed writes as well is the author's: a year and a day as the name of a bar, a field without a title. A name
 * with underscores is suspect where the spec has a title for its field, and where it is neither in the spec nor in the data.
 */
export function suspectWords(words: readonly string[], spec: unknown, { texts, data, drawn }: Said): string[] {
  const plain = texts.join('\n');
  const written = JSON.stringify(spec) + data.join('\n');
  const { titled, untitled } = fieldsOf(spec);
  const faults = new Map<string, string>();
  for (const text of words) {
    for (const [pattern, what] of NEVER) {
      const found = pattern.exec(text)?.[0];
      if (found === undefined || plain.includes(found)) continue;
      if (found === 'nothing is drawn' && !drawn) continue;
      if (!faults.has(what)) faults.set(what, text);
    }
    for (const word of joinedIn(text)) {
      if (plain.includes(word) || (untitled.has(word) && !titled.has(word))) continue;
      if ((titled.has(word) || !written.includes(word)) && !faults.has(word)) faults.set(word, text);
    }
  }
  return Array.from(faults, ([what, text]) => `${what} in “${text.length > 120 ? `${text.slice(0, 120)}…` : text}”`);
}

/** Fields of a spec's channels, by whether it has a title for them. */
function fieldsOf(spec: unknown): { readonly titled: Set<string>; readonly untitled: Set<string> } {
  const [titled, untitled] = [new Set<string>(), new Set<string>()];
  const walk = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    const { field, data: _, values: __, ...rest } = value as Readonly<Record<string, unknown>>;
    const guides = ['axis', 'legend', 'header'].map(
      (guide) => rest[guide] as { readonly title?: unknown } | null | undefined,
    );
    if (typeof field === 'string')
      ([rest, ...guides].some((said) => typeof said?.['title'] === 'string') ? titled : untitled).add(field);
    Object.values(rest).forEach(walk);
  };
  walk(spec);
  return { titled, untitled };
}
