import type { SceneMark } from './page/scene-marks.ts';

/** Marks that a spec asks for: axes, legends and titles are the drawing's own. */
export function askedFor(marks: readonly SceneMark[]): SceneMark[] {
  return marks.filter(({ role }) => role === 'mark');
}

/** How the marks of two drawings of a spec differ, in sentences: which kinds, how many of each, and what data they show. */
export function differentMarks(plain: readonly SceneMark[], ours: readonly SceneMark[]): string[] {
  const [theirs, own] = [askedFor(plain), askedFor(ours)];
  const [asked, drawn] = [countsOf(theirs), countsOf(own)];
  if (asked !== drawn) return [`vega-embed draws ${asked || 'nothing'}; we draw ${drawn || 'nothing'}`];
  return theirs.flatMap(({ type, data }, index) => {
    const shown = own[index]?.data ?? [];
    const different = data.flatMap((datum, at) => (datum === shown[at] ? [] : [[datum, shown[at]] as const]));
    const [first] = different;
    return first
      ? [
          `${different.length} of ${data.length} ${type} items have other data, such as ${short(first[1])} for ${short(first[0])}`,
        ]
      : [];
  });
}

/** The marks of a drawing in order, and the number of items of each: `rect 6, text 6`. */
function countsOf(marks: readonly SceneMark[]): string {
  return marks.map(({ type, data }) => `${type} ${data.length}`).join(', ');
}

function short(text: string | undefined): string {
  return text === undefined ? 'none' : text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
