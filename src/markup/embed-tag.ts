import type { Choice } from '../artifact.ts';
import { attributeList, escaped } from './escaped.ts';

/** What the code of a tag is made of. */
export interface Embed {
  readonly tag: string;
  /** What the tag shows without an attribute. */
  readonly defaults: Choice;
  readonly choice: Choice;
  /** Other attributes that the author set. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Address of the script that defines the tag; left out where a bundler brings it. */
  readonly script: string | null | undefined;
}

/** All attributes of a copied tag: the author's, and the values of its choice that are not the default. */
export function copiedAttributes({
  defaults,
  choice,
  attributes,
}: Pick<Embed, 'defaults' | 'choice' | 'attributes'>): Readonly<Record<string, string>> {
  const chosen = Object.entries(choice).filter(([name, value]) => value !== defaults[name]);
  return { ...Object.fromEntries(chosen), ...attributes };
}

/** The script and the tag that show a chart on another page. Options and settings at their default are left out. */
export function embedTag({ tag, script, ...made }: Embed): string {
  const element = `<${tag}${attributeList(copiedAttributes(made))}></${tag}>`;
  return script ? `<script type="module" src="${escaped(script)}"></script>\n${element}` : element;
}
