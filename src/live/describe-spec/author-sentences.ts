import { isJson, type Json, getOwn, words } from './json.ts';
import type { UnitSpec } from './unit-specs.ts';

/** A sentence that the author of a spec wrote for a datum, as its description or its tooltip; nothing where it is no sentence. */
export function authored({ definition, encoding }: UnitSpec, item: Json): string {
  for (const name of ['description', 'tooltip']) {
    const given = getOwn(encoding, name) ?? getOwn(definition, name);
    const made = isJson(given)
      ? !getOwn(given, 'timeUnit') && !/^(quantitative|temporal)$/.test(words(getOwn(given, 'type')))
      : false;
    const text = words(getOwn(item, name));
    if (made && text.split(' ').length > 2) return text;
  }
  return '';
}
