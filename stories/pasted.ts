import { version } from 'virtual:package';
import { embedTag } from '../src/markup/embed-tag.ts';
import { scriptAddress } from './lines.ts';
import { faceOf } from './manifest.ts';
import { standard } from './values.ts';

/** Values of a story's controls. */
export type Knobs = Readonly<Record<string, unknown>>;

const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** The attributes that differ from what the tag alone has. */
export function changedAttributes(tag: string, knobs: Knobs): Record<string, string> {
  const { options, attributes } = faceOf(tag);
  const changed = [...options, ...attributes].filter(
    (attribute) => isSet(knobs[attribute.name]) && knobs[attribute.name] !== standard(attribute),
  );
  return Object.fromEntries(changed.map(({ name }) => [name, String(knobs[name])]));
}

/** The tokens that were set in controls. */
export function changedTokens(tag: string, knobs: Knobs): Record<string, string> {
  const changed = faceOf(tag).tokens.filter(({ name }) => isSet(knobs[name]));
  return Object.fromEntries(changed.map(({ name }) => [name, String(knobs[name])]));
}

/** A rule that sets tokens. */
export function tokenRule(selector: string, tokens: Readonly<Record<string, string>>): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  return [`${selector} {`, ...lines, '}'].join('\n');
}

/** HTML that shows the chart as the story does: CSS for the tokens that were set, the script, and the tag. */
export function pasted(_rendered: string, story: { readonly component?: unknown; readonly args: Knobs }): string {
  const tag = String(story.component);
  const element = embedTag({
    tag,
    defaults: {},
    choice: {},
    attributes: changedAttributes(tag, story.args),
    script: scriptAddress(version),
  });
  const tokens = changedTokens(tag, story.args);
  if (Object.keys(tokens).length === 0) return element;
  return `<style>\n${tokenRule(tag, tokens).replace(/^/gm, '  ')}\n</style>\n\n${element}`;
}
