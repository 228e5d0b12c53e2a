import type { Choice } from '../artifact.ts';

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What an embed code is made of. */
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

/** The script and the tag that show a chart on another page. What is at its default is left out. */
export function embedTag({ tag, defaults, choice, attributes, script }: Embed): string {
  const chosen = Object.entries(choice).filter(([name, value]) => value !== defaults[name]);
  const markup = [...chosen, ...Object.entries(attributes)]
    .map(([name = '', value = '']) => ` ${name}="${escaped(value)}"`)
    .join('');
  const element = `<${tag}${markup}></${tag}>`;
  return script ? `<script type="module" src="${escaped(script)}"></script>\n${element}` : element;
}
