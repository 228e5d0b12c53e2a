/** An object in a spec or in its data. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is an object and not an array. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property. Inherited ones are not data. */
export function getOwn(from: unknown, name: string): unknown {
  return isJson(from) && Object.hasOwn(from, name) ? from[name] : undefined;
}

/** An own property that is an object, or an empty object. */
export function part(from: unknown, name: string): Json {
  const value = getOwn(from, name);
  return isJson(value) ? value : {};
}

/** An own property that is an array, or an empty array. */
export function listOf(from: unknown, name: string): readonly unknown[] {
  const value = getOwn(from, name);
  return Array.isArray(value) ? value : [];
}

/** Control characters, and those that change the direction of text. */
// oxlint-disable-next-line no-control-regex
const UNREAD = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The most characters of a text in a sentence. */
const LONGEST = 200;

/** A text on one line, without control characters, shortened if long. */
export function onOneLine(text: string): string {
  const line = text
    .slice(0, LONGEST * 10)
    .replace(UNREAD, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** An author's text, which may be a list of lines; empty for anything else, such as an expression. */
export function words(value: unknown): string {
  if (Array.isArray(value)) return onOneLine(value.filter((line) => typeof line === 'string').join(' '));
  return typeof value === 'string' ? onOneLine(value) : '';
}
