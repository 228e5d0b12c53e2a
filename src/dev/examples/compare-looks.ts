import type { FigureLook } from './page/look.ts';
import type { Seen, SeenText } from './page/seen.ts';

/** The least size of a text as painted, in CSS pixels. */
const LEAST_TEXT = 10;
/** Browsers round font sizes. */
const ROUNDING = 0.02;
/** WCAG’s contrast of axes and legends, which are ours, with what they stand on. */
const LEAST_CONTRAST = 4.5;
/** Contrasts below which a text cannot be read, and a mark not be seen, where the spec’s own colours can. */
const UNREADABLE = 3;
const UNSEEN = 1.5;

/** A fault of a look: what kind it is, and one case of it. */
type Fault = readonly [kind: string, says: string];

/**
 * What is wrong with how a figure looks: a sentence for each kind of fault, with its first case and the number of the others.
 *
 * @param limited Whether the spec says itself how much of its texts is shown.
 * @param plain The same spec as vega-embed draws it with its own looks: what can be seen no better there is the author's. `null` where the marks differ, so that none has another to be compared with.
 */
export function wrongLooks(look: FigureLook, limited: boolean, plain: FigureLook | null): string[] {
  const { texts, items, overlaps, closedDashes, plots, figure, sideways } = look;
  const there = new Map(plain?.texts.map((text) => [text.key, text]));
  const others = new Map(plain?.items.map((item) => [item.key, item]));
  const overlapping = new Set(plain?.overlaps.map(({ whole }) => whole));
  const least = Math.min(figure / 3, plain?.plots ?? 0);
  const faults: Fault[] = [
    ...texts.flatMap((text) => faultsOfText(text, there.get(text.key))),
    ...(limited ? [] : [...cutInVain(texts), ...alike(texts)]),
    ...items.flatMap((item) => faultsOfItem(item, others.get(item.key))),
    ...overlaps.filter(({ whole }) => !overlapping.has(whole)).map(({ says }): Fault => ['overlap', says]),
    ...closedDashes
      .filter((key) => !plain?.closedDashes.includes(key))
      .map((): Fault => ['dashes', 'the ends of a line close its dashes']),
  ];
  if (plain?.plots && plots < least - 1)
    faults.push(['narrow', `the plot takes ${plots.toFixed(0)} of ${figure.toFixed(0)} px`]);
  if (sideways > 0) faults.push(['sideways', `the page can be scrolled by ${sideways} px`]);
  return firstOfEach(faults);
}

/** A sentence for each kind of fault. */
function firstOfEach(faults: readonly Fault[]): string[] {
  const cases = new Map<string, string[]>();
  for (const [kind, says] of faults) cases.set(kind, [...(cases.get(kind) ?? []), says]);
  return Array.from(
    cases,
    ([kind, [first = '', ...more]]) => `${kind}: ${first}${more.length ? `, and ${more.length} more` : ''}`,
  );
}

function faultsOfText(seen: SeenText, plain: SeenText | undefined): Fault[] {
  const { text, size, outside } = seen;
  const faults: Fault[] = [];
  if (size < LEAST_TEXT - ROUNDING) faults.push(['small', `“${text}” is painted at ${size.toFixed(1)} px`]);
  if (outside) faults.push(['outside', `“${text}” leaves the picture`]);
  return [...faults, ...faintText(seen, plain)];
}

function cutInVain(texts: readonly SeenText[]): Fault[] {
  return texts.flatMap(({ cutInVain, text, whole }): Fault[] =>
    cutInVain ? [['cut', `“${text}” for “${whole}”, which has room`]] : [],
  );
}

/** Texts of one mark that are cut so that they read alike. */
function alike(texts: readonly SeenText[]): Fault[] {
  const whole = new Map<string, string>();
  return texts.flatMap(({ key, text, whole: all }): Fault[] => {
    const place = `${key.split('.', 1)[0]} ${text}`;
    const other = whole.get(place);
    whole.set(place, all);
    return other !== undefined && other !== all ? [['alike', `“${other}” and “${all}” both read “${text}”`]] : [];
  });
}

function faintText({ text, role, contrast, black }: SeenText, plain: SeenText | undefined): Fault[] {
  const ratio = `“${text}” has ${contrast.toFixed(2)} to 1 with what lies under it`;
  if (black && plain && !plain.black) return [['black', `“${text}”, which is not black in vega-embed`]];
  if (role !== 'mark') return contrast < LEAST_CONTRAST ? [['faint', ratio]] : [];
  return plain && contrast < UNREADABLE && contrast < plain.contrast - 0.1
    ? [['faint', `${ratio}; in vega-embed it has ${plain.contrast.toFixed(2)}`]]
    : [];
}

function faultsOfItem({ contrast, black }: Seen, plain: Seen | undefined): Fault[] {
  if (!plain) return [];
  if (black && !plain.black) return [['black mark', 'one that is not black in vega-embed']];
  return contrast < UNSEEN && plain.contrast >= UNSEEN
    ? [['faint mark', `${contrast.toFixed(2)} to 1 with the ground; in vega-embed it has ${plain.contrast.toFixed(2)}`]]
    : [];
}
