/** A mark or a text of a drawing, with the attributes that it has or inherits. */
export interface Mark {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What it says, for a text. */
  readonly text: string;
  /** Index of the row that it stands for or speaks of. */
  readonly row: number | undefined;
}

/** Attributes that a group hands down to what is in it. */
const INHERITED = /^(fill|stroke|stroke-.*|font-.*|opacity)$/;
const TOKEN = /<(?<close>\/?)(?<tag>[a-z]+)(?<attributes>(?: [\w:-]+="[^"]*")*) *(?<empty>\/?)>|(?<text>[^<]+)/gi;

const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What a drawing shows: every mark and every text, in the order they are painted. */
export function marksOf(svg: string): Mark[] {
  const marks: { tag: string; attributes: Record<string, string>; text: string; row: number | undefined }[] = [];
  const open: { tag: string; attributes: Record<string, string> }[] = [];
  let current: (typeof marks)[number] | undefined;
  for (const { groups = {} } of svg.matchAll(TOKEN)) {
    const { close, tag = '', attributes: written = '', empty, text } = groups;
    if (text !== undefined) {
      if (current) current.text += decoded(text);
    } else if (close) {
      open.pop();
      if (tag === 'text') current = undefined;
    } else {
      const own = Object.fromEntries(
        [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
      );
      const handed = Object.entries(open.at(-1)?.attributes ?? {}).filter(([name]) => INHERITED.test(name));
      const attributes = { ...Object.fromEntries(handed), ...own };
      if (!empty) open.push({ tag, attributes });
      // The next line of a text.
      if (tag === 'tspan' && current?.text) current.text += ' ';
      if (/^(svg|g|desc|title|defs|clippath|tspan)$/i.test(tag)) continue;
      const row = attributes['data-row'];
      const mark = { tag, attributes, text: '', row: row === undefined ? undefined : Number(row) };
      marks.push(mark);
      if (tag === 'text' && !empty) current = mark;
    }
  }
  return marks;
}

/** The texts of a drawing. */
export function textsOf(svg: string): Mark[] {
  return marksOf(svg).filter(({ tag }) => tag === 'text');
}

/** Everything that a drawing says, as one text: the lines of a label in the order they are read. */
export function sayingsOf(svg: string): string {
  return textsOf(svg)
    .map(({ text }) => text)
    .join(' | ');
}

/** The marks of a drawing that stand for rows: not the texts. */
export function rowMarksOf(svg: string): Mark[] {
  return marksOf(svg).filter(({ tag, row }) => tag !== 'text' && row !== undefined);
}
