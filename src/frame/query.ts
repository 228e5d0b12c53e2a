import type { Choice } from '../artifact.ts';
import type { ChartSetting } from '../element/setting.ts';
import type { FrameData } from '../markup/frame-data.ts';

/** Attributes of every chart that an address can set, with their values; none where any text will do. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  theme: ['light', 'dark'],
  headline: [],
  subtitle: [],
  'heading-level': [...'23456'],
  controls: ['none'],
};

/** What others write into addresses: pym.js, newsletters, social sites, caches. */
const FOREIGN = /^(initialWidth|childId|parentTitle|parentUrl|utm_.*|.*clid|mc_.id|_.*|v|ver)$/;

/** What the address of an embed page asks for. */
export interface Query {
  /** Attributes of the tag. */
  readonly attributes: Choice;
  /** The view: a value for each option. */
  readonly choice: Choice;
  /** A sentence for each thing that the chart cannot do. */
  readonly faults: readonly string[];
}

const list = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]+)$/, ' and $1');

const unknown = (name: string, value: string, known: readonly string[]): string =>
  `${name}="${value}" is not known. Known for ${name}: ${list(known)}.`;

/**
 * Reads what the address of an embed page asks for.
 *
 * @param settings The settings that only this chart has.
 */
export function readQuery(
  query: URLSearchParams,
  { name: chart, options, view }: Pick<FrameData, 'name' | 'options'> & { readonly view: { readonly choice: Choice } },
  settings: readonly ChartSetting[],
): Query {
  const attributes: Record<string, string> = {};
  const choice: Record<string, string> = { ...view.choice };
  const faults: string[] = [];
  for (const [name, value] of query) {
    const option = options.find((known) => known.name === name);
    const setting = settings.find((known) => known.name === name);
    const values = ATTRIBUTES[name];
    if (option?.affectedViews && value !== view.choice[name])
      faults.push(
        `${name}="${value}" is drawn by the tag care-${chart}, but not in a frame. Shown: ${view.choice[name]}.`,
      );
    else if (option) {
      const known = option.values.map((each) => each.value);
      if (known.includes(value)) choice[name] = value;
      else faults.push(unknown(name, value, known.filter(Boolean)));
    } else if (setting) {
      attributes[name] = value;
      const used = setting.read(value);
      if (used !== value) faults.push(`${name}="${value}" is not ${setting.allowed}.${used && ` Shown: ${used}.`}`);
    } else if (values) {
      if (!values.length || values.includes(value)) attributes[name] = value;
      else faults.push(unknown(name, value, values));
    } else if (!FOREIGN.test(name)) {
      const known = [...Object.keys(ATTRIBUTES), ...[...options, ...settings].map((each) => each.name)];
      faults.push(`“${name}” in this address is nothing that the chart knows. It knows ${list(known)}.`);
    }
  }
  return { attributes, choice, faults };
}
