import { typeScale } from '../../src/theme/type-scale.ts';
import type { Box, DrawnMark, LaidOut, SetText } from './layout-boxes.ts';

/** How far a text may reach over an edge before it counts, in pixels. */
const TOLERANCE = 0.5;
/** Room that letters keep to a mark that they do not label, in pixels. */
const FROM_MARKS = { beside: 1, above: 1 };
/** Room that letters keep to other letters, in pixels: a space beside them, and some air above. */
const FROM_LETTERS = { beside: 3, above: 1 };
/** A poster is made at least this large, and at most this much larger than it was drawn. */
const SCALE = { least: 0.99, most: 1.26 };

/** The least font size of a text as painted, in CSS pixels. */
const LEAST_TEXT = 13;
/** Browsers round font sizes. */
const ROUNDING = 0.02;

/** Styles of a text on which the page's own settings have had no effect. */
const UNTOUCHED: Readonly<Record<string, readonly string[]>> = {
  letterSpacing: ['normal', '0px'],
  wordSpacing: ['normal', '0px'],
  textTransform: ['none'],
  textIndent: ['0px'],
  direction: ['ltr'],
  fontStyle: ['normal'],
  weight: ['as drawn'],
  paintOrder: ['stroke'],
};

/** What is wrong with the layout of a chart, a sentence for each offence. */
export function offences(chart: LaidOut): string[] {
  return [
    ...clipped(chart),
    ...collisions(chart.texts),
    ...chart.texts.flatMap((text) => chart.marks.filter((mark) => sitsOn(text, mark)).map((mark) => sits(text, mark))),
    ...chart.texts.flatMap(touchedStyles),
    ...wrongSize(chart),
    ...wrongType(chart),
    ...chart.overflowing,
  ];
}

function clipped({ texts, svg }: LaidOut): string[] {
  const out = ({ box }: SetText) =>
    box.left < svg.left - TOLERANCE ||
    box.right > svg.right + TOLERANCE ||
    box.top < svg.top - TOLERANCE ||
    box.bottom > svg.bottom + TOLERANCE;
  return texts.filter(out).map((text) => `${named(text)} leaves its picture ${written(svg)}`);
}

function collisions(texts: readonly SetText[]): string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one.ink, other.ink, FROM_LETTERS))
      .map((other) => `${named(one)} overlaps ${named(other)}`),
  );
}

function sitsOn(text: SetText, mark: DrawnMark): boolean {
  if (text.row !== null && text.row === mark.row) return false;
  return mark.boxes.some((box) => overlap(text.ink, box, FROM_MARKS));
}

function sits(text: SetText, { what, row, boxes }: DrawnMark): string {
  const met = boxes.find((box) => overlap(text.ink, box, FROM_MARKS)) ?? text.ink;
  return `${named(text)} sits on a ${what}${row === null ? '' : ` of row ${row}`} at ${written(met)}`;
}

function touchedStyles(text: SetText): string[] {
  return Object.entries(text.style)
    .filter(([name, value]) => !UNTOUCHED[name]?.includes(value))
    .map(([name, value]) => `${named(text)} takes ${name} ${value} from the page`);
}

function wrongSize({ plot, svg, drawnFor }: LaidOut): string[] {
  const width = svg.right - svg.left;
  const scale = width / drawnFor;
  return [
    ...(scale < SCALE.least || scale > SCALE.most ? [`the picture is scaled by ${scale.toFixed(3)}`] : []),
    ...(Math.abs(plot.right - plot.left - width) > TOLERANCE ? [`the picture does not fill ${written(plot)}`] : []),
  ];
}

/** Texts that are small, or of a size or weight that the type scale does not have. */
function wrongType({ texts, written, svg, drawnFor }: LaidOut): string[] {
  const scale = (svg.right - svg.left) / drawnFor;
  const sizes = new Set(typeScale.flatMap(({ drawn = [] }) => drawn));
  return [
    ...texts.filter(({ drawn }) => !sizes.has(drawn)).map(({ text, drawn }) => `“${text}” is drawn at ${drawn} px`),
    ...texts
      .filter(({ drawn }) => drawn * scale < LEAST_TEXT - ROUNDING)
      .map(({ text, drawn }) => `“${text}” is painted at ${(drawn * scale).toFixed(2)} px`),
    ...written
      .filter(({ size }) => size < LEAST_TEXT - ROUNDING)
      .map(({ text, size }) => `“${text}” is set at ${size} px`),
    ...written
      .filter(
        ({ em, weights }) =>
          !typeScale.some(
            ({ em: [least, most], weights: set }) =>
              em > least - ROUNDING && em < most + ROUNDING && set.some((weight) => weights.includes(String(weight))),
          ),
      )
      .map(
        ({ text, em, weights: [weight] }) =>
          `“${text}” is set at ${em.toFixed(3)} em, ${weight}, which is not in the type scale`,
      ),
  ];
}

/** Whether two boxes overlap once a room is put around one of them. */
function overlap(a: Box, b: Box, { beside, above }: { readonly beside: number; readonly above: number }): boolean {
  return a.left < b.right + beside && b.left < a.right + beside && a.top < b.bottom + above && b.top < a.bottom + above;
}

function named({ text, box }: SetText): string {
  return `“${text}” ${written(box)}`;
}

function written({ left, right, top, bottom }: Box): string {
  return `[x ${left.toFixed(1)}–${right.toFixed(1)}, y ${top.toFixed(1)}–${bottom.toFixed(1)}]`;
}
