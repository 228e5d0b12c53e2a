/** Tags of axe’s rules that every chart is tested with: WCAG 2.2 to level AA, and best practice. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/** Width of a small phone in CSS pixels. */
export const NARROW = 320;

/** Zoom that WCAG 2.2 asks for (1.4.10), in per cent. */
export const ZOOM = 400;

/** Width of a page, in CSS pixels, that is as wide as a small phone at that zoom. */
export const UNZOOMED = (ZOOM / 100) * NARROW;

/** States in which axe tests every chart. */
export const auditedStates = [
  'at rest',
  'in the dark',
  'in forced colours',
  'with its table open',
  'with About this figure open',
  'with Download open',
  'with the sentence of a point that the pointer is near',
  'with the sentence of a point that has the focus',
  `with every panel open on a page of ${NARROW} px`,
  `with every panel open on a page of ${NARROW} px, in the dark`,
] as const;

/** A state in which axe tests every chart. */
export type AuditedState = (typeof auditedStates)[number];
