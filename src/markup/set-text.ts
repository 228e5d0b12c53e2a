import { inLines, wrapped } from '../theme/text-lines.ts';
import { type TextStyle, textWidth } from '../theme/text-width.ts';
import { type SvgNode, svgNode } from './svg-node.ts';

/** A text of a figure, as it is set in a picture. */
export interface FigureText {
  readonly text: string;
  /** In CSS pixels. */
  readonly size: number;
  readonly weight: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** A text below another. */
export interface TextBelow {
  readonly text: FigureText;
  /** Distance from the one before, in CSS pixels. Default none. */
  readonly above?: number;
  /** Whether its lines are about equally long, as those of a headline are. */
  readonly balanced?: boolean;
}

/** Texts as lines, one below the other. */
export interface SetLines {
  readonly lines: readonly SvgNode[];
  /** Each text in one piece. */
  readonly said: readonly string[];
  /** The lower end of the last line. */
  readonly end: number;
}

/** Share of the width below which the last line of a text is short. */
const SHORT = 0.4;

/**
 * Sets texts below each other. Empty ones take no room. All numbers are CSS pixels.
 *
 * Lines are broken by the letters of a wide font, so that a picture is the same wherever it is made, and that another
 * program may set it in its own font.
 */
export function setBelow(
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  texts: readonly TextBelow[],
): SetLines {
  const lines: SvgNode[] = [];
  const said: string[] = [];
  let end = y;
  for (const { text: of, above = 0, balanced } of texts) {
    const { size, weight, colour } = of;
    const text = of.text.replace(/[ \t\r\n]+/g, ' ').trim();
    if (!text) continue;
    said.push(text);
    end += above;
    const style = { width, size, bold: Number(weight) >= 600 };
    for (const line of balanced ? wrapped(text, style) : filled(text, style)) {
      end += Math.round(size * 1.3);
      const base = end - Math.round(size * 0.3);
      lines.push(svgNode('text', { x, y: base, 'font-size': size, 'font-weight': weight, fill: colour }, line));
    }
  }
  return { lines, said, end };
}

/** A text in full lines, or, where the last would be short, in as many that are about equally long. */
function filled(text: string, style: { readonly width: number } & TextStyle): string[] {
  const lines = inLines(text.split(' '), style.width, style);
  const last = textWidth({ ...style, text: lines.at(-1) ?? '' });
  return last < SHORT * style.width ? wrapped(text, style) : lines;
}
