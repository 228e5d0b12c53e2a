import type { TopLevelSpec } from 'vega-lite';
import { drawSVG } from '../../src/prerender/draw-svg.ts';
import { textWidth } from '../../src/theme/text-width.ts';

/** A text or a filled mark of a drawing, with the room that it takes up. */
export interface Drawn {
  readonly text: string;
  readonly row: number | undefined;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A drawing: its size, its texts as wide as a wide font sets them, and its bars. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly Drawn[];
  readonly bars: readonly Drawn[];
}

const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Draws a spec and measures what is in it. */
export async function drawn(spec: TopLevelSpec): Promise<Picture> {
  const svg = await drawSVG(spec);
  const [, width = '', height = ''] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  const shifts: (readonly [number, number])[] = [];
  const texts: Drawn[] = [];
  const bars: Drawn[] = [];
  const rowOf = (tag: string): number | undefined => {
    const row = /^row-(\d+)$/.exec(attribute(tag, 'aria-label'))?.[1];
    return row === undefined ? undefined : Number(row);
  };
  const shiftOf = (tag: string): readonly [number, number] => {
    const [, x = '0', y = '0'] = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(attribute(tag, 'transform')) ?? [];
    return [Number(x), Number(y)];
  };
  const base = (): readonly [number, number] =>
    shifts.reduce<readonly [number, number]>(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]);
  for (const [whole, tag = '', inner] of svg.matchAll(
    /(<text[^>]*[^/]>)([\s\S]*?)<\/text>|<\/g>|<(?:g|path)(?: [^>]*)?>/g,
  )) {
    if (whole === '</g>') shifts.pop();
    else if (whole.startsWith('<g')) {
      if (!whole.endsWith('/>')) shifts.push(shiftOf(whole));
    } else if (tag) {
      const size = Number(attribute(tag, 'font-size').replace('px', ''));
      const [[x, y], [dx, dy]] = [base(), shiftOf(tag)];
      const anchor = attribute(tag, 'text-anchor');
      const lines = /<tspan/.test(inner ?? '')
        ? [...(inner ?? '').matchAll(/<tspan[^>]*>([^<]*)/g)].map(([, line]) => line)
        : [inner];
      for (const [index, line = ''] of lines.entries()) {
        const text = decoded(line);
        const wide = textWidth({ text, size, bold: attribute(tag, 'font-weight') === 'bold' });
        const left = x + dx - ({ start: 0, middle: wide / 2, end: wide }[anchor] ?? 0);
        const baseline = y + dy + index * (size + 2);
        texts.push({
          text,
          row: rowOf(tag),
          left,
          right: left + wide,
          top: baseline - size * 0.76,
          bottom: baseline + size * 0.22,
        });
      }
    } else {
      const box = /^M(-?[\d.e-]+),(-?[\d.e-]+)h(-?[\d.e-]+)v(-?[\d.e-]+)h/
        .exec(attribute(whole, 'd'))
        ?.slice(1)
        .map(Number);
      const [x, y] = base().map((at, axis) => at + (shiftOf(whole)[axis] ?? 0)) as [number, number];
      if (box?.length !== 4 || rowOf(whole) === undefined || attribute(whole, 'opacity') === '0') continue;
      const [left = 0, top = 0, across = 0, down = 0] = box;
      bars.push({
        text: '',
        row: rowOf(whole),
        left: x + left,
        right: x + left + across,
        top: y + top,
        bottom: y + top + down,
      });
    }
  }
  return { svg, width: Number(width), height: Number(height), texts, bars };
}

/** What is wrong with a drawing, a sentence for each offence. */
export function drawingFaults({ width, height, texts, bars }: Picture): string[] {
  const room = ({ left, right, top, bottom }: Drawn): string =>
    `[${[left, right, top, bottom].map((edge) => edge.toFixed(1)).join(' ')}]`;
  const meet = (one: Drawn, other: Drawn, beside: number): boolean =>
    one.left < other.right + beside &&
    other.left < one.right + beside &&
    one.top < other.bottom &&
    other.top < one.bottom;
  const out = texts.filter(
    ({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
  );
  return [
    ...out.map((text) => `“${text.text}” ${room(text)} leaves ${width} × ${height}`),
    ...texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => meet(one, other, 2))
        .map((other) => `“${one.text}” ${room(one)} meets “${other.text}” ${room(other)}`),
    ),
    ...texts.flatMap((text) =>
      bars.filter((bar) => meet(text, bar, 1)).map((bar) => `“${text.text}” ${room(text)} meets a bar ${room(bar)}`),
    ),
    ...bars
      .filter(({ left, right }) => left < -0.5 || right > width + 0.5)
      .map((bar) => `a bar ${room(bar)} leaves ${width}`),
  ];
}
