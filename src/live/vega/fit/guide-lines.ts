import type { Spec } from 'vega';
import { type Arrangement, type BrokenText, type GuideKind, legendKey, lineKey } from './arrangement.ts';
import { isPart, type SpecPart } from './spec-parts.ts';

type Lines = NonNullable<Arrangement['lines']>;

/** Properties of a compiled legend that name a scale. */
const SCALES = ['fill', 'opacity', 'shape', 'size', 'stroke', 'strokeDash', 'strokeWidth'];

/** A compiled spec whose guides are arranged: texts broken into lines, and entries of legends in columns. What has neither is drawn as it was. */
export function arrangedGuides(compiled: Spec, { lines = new Map(), legendColumns }: Arrangement): Spec {
  const inColumns = legendColumns ? inLegendColumns(compiled as unknown as SpecPart, legendColumns) : compiled;
  return (lines.size ? linedGroup(inColumns as unknown as SpecPart, lines) : inColumns) as unknown as Spec;
}

function inLegendColumns(group: SpecPart, columns: ReadonlyMap<string, number>): SpecPart {
  const { legends, marks } = group;
  const changed: Record<string, unknown> = { ...group };
  if (Array.isArray(marks)) changed['marks'] = marks.map((mark: SpecPart) => inLegendColumns(mark, columns));
  if (Array.isArray(legends))
    changed['legends'] = legends.map((legend: SpecPart) => {
      const count = columns.get(legendKey(SCALES.flatMap((name) => legend[name] ?? [])));
      return count ? { ...legend, columns: count } : legend;
    });
  return changed;
}

function linedGroup(group: SpecPart, lines: Lines, inside = false): SpecPart {
  const { axes, legends, marks, title } = group;
  const changed: Record<string, unknown> = { ...group };
  if (Array.isArray(axes)) changed['axes'] = axes.map((axis: SpecPart) => linedGuide(axis, 'label', lines));
  if (Array.isArray(legends))
    changed['legends'] = legends.map((legend: SpecPart) => linedGuide(legend, 'legend', lines));
  if (Array.isArray(marks)) changed['marks'] = marks.map((mark: SpecPart) => linedGroup(mark, lines, true));
  if (inside && isPart(title)) changed['title'] = linedTitle(title, lines);
  return changed;
}

function linedGuide(guide: SpecPart, kind: GuideKind, lines: Lines): SpecPart {
  const { title, encode } = guide;
  const broken = typeof title === 'string' ? lines.get(lineKey('title', title))?.lines : undefined;
  const labels = (isPart(encode) && isPart(encode['labels']) && encode['labels']) || {};
  const update = isPart(labels['update']) ? labels['update'] : {};
  const text = update['text'] ?? { field: 'label' };
  const rules = isPart(text) ? rulesFor(text, update['dy'], kind, lines) : null;
  return {
    ...guide,
    ...(broken && { title: broken }),
    ...(rules && {
      encode: { ...(isPart(encode) && encode), labels: { ...labels, update: { ...update, ...rules } } },
    }),
  };
}

/** Production rules: one for each text that has lines, and one for where these begin. */
function rulesFor(text: SpecPart, dy: unknown, kind: GuideKind, lines: Lines): SpecPart | null {
  const shown = text['field'] === 'label' ? 'datum.label' : text['signal'];
  if (typeof shown !== 'string') return null;
  const tests = textsOf(kind, lines).map(([whole, broken]) => ({
    test: `(${shown})+'' === ${literal(whole)}`,
    broken,
  }));
  const lifted = tests.filter(({ broken }) => broken.lift);
  return {
    text: [...tests.map(({ test, broken }) => ({ test, value: broken.lines })), text],
    ...(lifted.length &&
      !dy && { dy: [...lifted.map(({ test, broken }) => ({ test, value: -broken.lift })), { value: 0 }] }),
  };
}

function linedTitle(title: SpecPart, lines: Lines): SpecPart {
  const { text } = title;
  const broken = typeof text === 'string' ? lines.get(lineKey('header', text))?.lines : undefined;
  if (broken) return { ...title, text: broken };
  const shown = isPart(text) ? text['signal'] : undefined;
  if (typeof shown !== 'string') return title;
  const signal = textsOf('header', lines).reduce(
    (rest, [whole, broken]) =>
      `(${shown})+'' === ${literal(whole)} ? [${broken.lines.map(literal).join(',')}] : ${rest}`,
    shown,
  );
  return { ...title, text: { signal } };
}

function textsOf(kind: GuideKind, lines: Lines): [string, BrokenText][] {
  const start = lineKey(kind, '');
  return [...lines].flatMap(([key, value]) => (key.startsWith(start) ? [[key.slice(start.length), value]] : []));
}

/** A text as an expression says it. */
function literal(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
