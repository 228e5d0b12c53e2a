const warned = new Set<string>();

/** Writes a message to the console, once for each text. It begins with `care-charts:`. */
export function warnOnce(level: 'warn' | 'error', message: string, ...details: unknown[]): void {
  if (warned.has(message)) return;
  warned.add(message);
  console[level](`care-charts: ${message}`, ...details);
}

/**
 * Warns the page's author, once, of an unknown value.
 *
 * @param used The value used instead; empty where the attribute is left out.
 * @param allowed The allowed values, in words.
 */
export function warnUnknown(tag: string, attribute: string, value: unknown, used: string, allowed: string): void {
  warnOnce(
    'warn',
    `<${tag} ${attribute}="${String(value)}"> is not known; ${used ? `using "${used}"` : 'leaving it out'}. Allowed: ${allowed}.`,
  );
}

/** The value if it is allowed, otherwise the first allowed one. Warns of an unknown value, once. */
export function allowed(tag: string, attribute: string, value: unknown, values: readonly string[]): string {
  const [fallback = ''] = values;
  if (value === null || value === undefined) return fallback;
  if (values.includes(String(value))) return String(value);
  warnUnknown(tag, attribute, value, fallback, values.join(', '));
  return fallback;
}
