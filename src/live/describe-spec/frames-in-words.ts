import type { LocaleFormatters } from 'vega';
import { fieldsOf } from './encoding-fields.ts';
import { unitsOf } from './unit-specs.ts';
import { valueFormat } from './value-format.ts';
import { yearFields } from './years.ts';

/** The frames of an animated spec in words: the title of its `time` channel, and each of its values. */
export function framesInWords(
  spec: unknown,
  values: readonly unknown[],
  locale: LocaleFormatters,
): { readonly title: string; readonly names: readonly string[] } {
  const field = unitsOf(spec)
    .units.flatMap(fieldsOf)
    .find(({ frame }) => frame);
  const years = yearFields(
    field ? [field] : [],
    () => values,
    () => [],
  );
  const format = field && valueFormat(field, values, years.has(field.key), locale);
  return { title: field?.title ?? 'Frame', names: values.map((value) => format?.say(value) ?? String(value)) };
}
