import type { SvgNode } from './svg-node.ts';

/** The next piece of markup: the end of an element, its start with or without its end, or a text. */
const PIECE = /<\/([\w:-]+)>|<([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** An element that is being read. */
interface Open extends SvgNode {
  readonly children: (SvgNode | string)[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a drawing as Vega and svgo write it: elements and texts, attributes in double quotation marks, and neither
 * comments nor declarations.
 *
 * @throws {Error} where the markup has anything else, or its elements do not close.
 */
export function readSVG(markup: string): SvgNode {
  const open: Open[] = [{ name: '', attributes: {}, children: [] }];
  let end = 0;
  for (const { 0: piece, 1: closed, 2: name, 3: attributes = '', 4: empty, 5: text } of markup.matchAll(PIECE)) {
    end += piece.length;
    if (text) open.at(-1)?.children.push(unescaped(text));
    if (name) open.push({ name, attributes: attributesOf(attributes), children: [] });
    if (!closed && !empty) continue;
    const element = open.pop();
    if (!element || (closed && element.name !== closed)) break;
    open.at(-1)?.children.push(element);
  }
  const [drawing] = open[0]?.children ?? [];
  if (end !== markup.length || open.length !== 1 || !drawing || typeof drawing === 'string')
    throw new Error(`The drawing is no SVG that can be read: ${JSON.stringify(markup.slice(end, end + 60))}`);
  return drawing;
}

function attributesOf(list: string): Record<string, string> {
  return Object.fromEntries(
    [...list.matchAll(/\s([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  );
}

/** A text with its entities replaced by the characters that they stand for. */
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal: string, hex: string, name: string) => {
    if (name) return ENTITIES[name] ?? entity;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
