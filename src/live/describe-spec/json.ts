/** Part of a spec or of its data: known to be an object, and nothing more. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is an object with properties, and no list. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property that an object has of its own; what it inherits is nobody's data. */
export function getOwn(from: unknown, name: string): unknown {
  return isJson(from) && Object.hasOwn(from, name) ? from[name] : undefined;
}

/** A property that is an object itself, or an empty one. */
export function part(from: unknown, name: string): Json {
  const value = getOwn(from, name);
  return isJson(value) ? value : {};
}

/** A property that is a list, or an empty one. */
export function listOf(from: unknown, name: string): readonly unknown[] {
  const value = getOwn(from, name);
  return Array.isArray(value) ? value : [];
}

/** Characters that are not read: controls, and those that turn the direction of what follows. */
// oxlint-disable-next-line no-control-regex
const UNREAD = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The longest text that a sentence takes in whole. */
const LONGEST = 200;

/** A text on one line, without what cannot be read, and cut where it is very long. */
export function onOneLine(text: string): string {
  const line = text
    .slice(0, LONGEST * 10)
    .replace(UNREAD, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** A text of an author, which may stand on several lines: nothing where it is no text, such as an expression. */
export function words(value: unknown): string {
  if (Array.isArray(value)) return onOneLine(value.filter((line) => typeof line === 'string').join(' '));
  return typeof value === 'string' ? onOneLine(value) : '';
}
