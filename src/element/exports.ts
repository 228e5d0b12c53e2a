import type { ChartOption, Choice } from '../artifact.ts';
import type { ChartSetting } from './setting.ts';

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

/** The attributes that every chart has, as far as a copy keeps them. */
const KEPT = ['headline', 'subtitle', 'heading-level', 'theme', 'controls'] as const;

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The script and the tag that show a chart on another page. Options and settings at their default are left out. */
export function embedTag({ tag, defaults, choice, attributes, script }: Embed): string {
  const chosen = Object.entries(choice).filter(([name, value]) => value !== defaults[name]);
  const markup = [...chosen, ...Object.entries(attributes)]
    .map(([name = '', value = '']) => ` ${name}="${escaped(value)}"`)
    .join('');
  const element = `<${tag}${markup}></${tag}>`;
  return script ? `<script type="module" src="${escaped(script)}"></script>\n${element}` : element;
}

/** The embed code of a chart as it is now. */
export function embedChart(
  chart: HTMLElement & { readonly view: Choice } & { readonly [name in (typeof KEPT)[number]]?: unknown },
  options: readonly ChartOption[],
  settings: readonly ChartSetting[],
  script: string | undefined,
): string {
  return embedTag({
    tag: chart.localName,
    defaults: Object.fromEntries([
      ...options.map(({ name, values }) => [name, values[0]?.value]),
      ...settings.map(({ name, initial }) => [name, String(initial)]),
    ]),
    choice: chart.view,
    attributes: Object.fromEntries(
      KEPT.filter((name) => (chart[name] ?? chart.getAttribute(name)) !== null).map((name) => [
        name,
        String(chart[name] ?? chart.getAttribute(name)),
      ]),
    ),
    script,
  });
}
