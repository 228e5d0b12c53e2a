const said = new Set<string>();

/** Tells the page's author something once, however often it happens. */
export function warnOnce(level: 'warn' | 'error', message: string, ...details: unknown[]): void {
  if (said.has(message)) return;
  said.add(message);
  console[level](`care-charts: ${message}`, ...details);
}
