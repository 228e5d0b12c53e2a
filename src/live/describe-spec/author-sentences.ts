import { isJson, type Json, own, words } from './json.ts';
import type { UnitSpec } from './unit-specs.ts';

/** A sentence that the author of a spec wrote for a datum, as its description or its tooltip; nothing where it is no sentence. */
export function authored({ definition, encoding }: UnitSpec, item: Json): string {
  for (const name of ['description', 'tooltip']) {
    const given = own(encoding, name) ?? own(definition, name);
    const made = isJson(given)
      ? !own(given, 'timeUnit') && !/^(quantitative|temporal)$/.test(words(own(given, 'type')))
      : false;
    const text = words(own(item, name));
    if (made && text.split(' ').length > 2) return text;
  }
  return '';
}
