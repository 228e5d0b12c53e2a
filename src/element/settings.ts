import { sayOnce } from './say.ts';

/** The value if it is one of those allowed, else the first of them. An unknown value is told once to the page's author. */
export function allowed(tag: string, attribute: string, value: unknown, values: readonly string[]): string {
  const [fallback = ''] = values;
  if (value === null || value === undefined) return fallback;
  if (values.includes(String(value))) return String(value);
  sayOnce(
    'warn',
    `<${tag} ${attribute}="${String(value)}"> is not known; using "${fallback}". Allowed: ${values.join(', ')}.`,
  );
  return fallback;
}
