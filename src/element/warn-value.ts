import { warnOnce } from './warn-once.ts';

/** Tells the page's author, once, that a value is not taken, what is used instead and what is allowed. */
export function warnUnknown(tag: string, attribute: string, value: unknown, used: string, allowed: string): void {
  warnOnce(
    'warn',
    `<${tag} ${attribute}="${String(value)}"> is not known; ${used ? `using "${used}"` : 'leaving it out'}. Allowed: ${allowed}.`,
  );
}

/** The value if it is one of those allowed, else the first of them. An unknown value is told once to the page's author. */
export function allowed(tag: string, attribute: string, value: unknown, values: readonly string[]): string {
  const [fallback = ''] = values;
  if (value === null || value === undefined) return fallback;
  if (values.includes(String(value))) return String(value);
  warnUnknown(tag, attribute, value, fallback, values.join(', '));
  return fallback;
}
