/** The names by which a text could reach into what all objects share. They are no fields of data. */
export const INHERITED: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);
