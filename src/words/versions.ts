const VERSION = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(?:-([\dA-Za-z.-]{1,40}))?(?:\+[\dA-Za-z.-]{1,40})?$/;

/** Whether a text is a version by Semantic Versioning, of a length that can be shown: `0.10.2`, `1.0.0-beta.1`. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/**
 * Whether a version comes after another by Semantic Versioning: `0.10.0` after `0.9.2`, `1.0.0` after `1.0.0-beta`.
 *
 * @returns `false` where one of them is no version.
 */
export function isNewer(version: string, than: string): boolean {
  const [one, other] = [VERSION.exec(version), VERSION.exec(than)];
  if (!one || !other) return false;
  for (const part of [1, 2, 3]) {
    const difference = Number(one[part]) - Number(other[part]);
    if (difference) return difference > 0;
  }
  const [before, beforeOther] = [one[4], other[4]];
  if (before === undefined || beforeOther === undefined) return before === undefined && beforeOther !== undefined;
  return isLater(before.split('.'), beforeOther.split('.'));
}

/** Whether the parts of a pre-release come after those of another: numbers by size and before words, a longer list after a shorter. */
function isLater(parts: readonly string[], others: readonly string[]): boolean {
  const at = parts.findIndex((part, index) => part !== others[index]);
  const [part, other] = [parts[at], others[at]];
  if (part === undefined || other === undefined) return parts.length > others.length;
  const numbers = [part, other].map((text) => /^\d+$/.test(text));
  if (numbers[0] !== numbers[1]) return !numbers[0];
  return numbers[0] ? Number(part) > Number(other) : part > other;
}
