/** Names that give access to what all objects share. They cannot be field names. */
export const INHERITED: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);
