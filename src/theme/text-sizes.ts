/** Font sizes in a picture of a width, in CSS pixels: smaller below 400. A picture is painted up to a quarter larger than drawn. `type-scale.ts` says what each is for. */
export function textSizes(width: number): Readonly<Record<'headline' | 'label' | 'axis', number>> {
  return width < 400 ? { headline: 20, label: 14, axis: 13 } : { headline: 24, label: 15, axis: 14 };
}
