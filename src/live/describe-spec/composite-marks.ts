import { type ChannelField, field } from './field.ts';
import { type Json, getOwn, part, words } from './json.ts';
import { authorTitle, defaultTitle } from './titles.ts';
import type { UnitSpec } from './unit-specs.ts';

/** The fields that a box plot, error bar or error band shows instead of the one it is made from. */
export interface Composite {
  /** The channel of the original field. */
  readonly channel: 'x' | 'y';
  readonly fields: readonly ChannelField[];
}

/** Names for the low and the high end. */
type Pair = readonly [string, string];

const INTERVALS: Readonly<Record<string, string>> = {
  ci: '95% confidence interval',
  stderr: 'one standard error either side',
  stdev: 'one standard deviation either side',
  iqr: 'between the quartiles',
};

/** The fields of a composite mark; `null` for any other mark. */
export function compositeOf({ mark, definition, encoding }: UnitSpec): Composite | null {
  if (!['boxplot', 'errorbar', 'errorband'].includes(mark)) return null;
  const measured = (channel: string) => getOwn(part(encoding, channel), 'type') === 'quantitative';
  const spread = (channel: string) => ['Error', '2'].some((end) => getOwn(encoding, `${channel}${end}`) !== undefined);
  const horizontal = getOwn(definition, 'orient') === 'horizontal' || spread('x') || (measured('x') && !measured('y'));
  const channel = horizontal && !spread('y') ? 'x' : 'y';
  const def = part(encoding, channel);
  const name = words(getOwn(def, 'field')).replace(/\\(.)/g, '$1');
  const title = authorTitle(def) || defaultTitle({ field: getOwn(def, 'field') });
  const titled = authorTitle(def) !== '';
  const endOf = (start: string) => (datum: Json) =>
    getOwn(datum, name) === undefined || mark !== 'boxplot' ? getOwn(datum, `${start}_${name}`) : undefined;
  const span = (
    of: string,
    kind: string,
    [low, high]: Pair,
    [from, to]: Pair,
    phrase: ChannelField['phrase'],
  ): ChannelField => {
    const end = field({
      key: `${kind} end ${name}`,
      title: of,
      heading: high,
      titled,
      position: channel,
      numeric: true,
      read: endOf(to),
    });
    return field({ ...end, key: `${kind} ${name}`, heading: low, read: endOf(from), until: end, phrase: phrase });
  };
  if (mark !== 'boxplot') {
    const extent =
      words(getOwn(definition, 'extent')) || (getOwn(definition, 'center') === 'median' ? 'iqr' : 'stderr');
    const kind = spread(channel) ? '' : `, ${INTERVALS[extent] ?? 'range'}`;
    const between = (from: string, to: string) => `from ${from} to ${to}${kind}`;
    const last = part(encoding, `${channel}2`);
    const other = authorTitle(last) || defaultTitle(last);
    const of = other ? `${title} to ${other}` : title;
    const ends: Pair = other ? [title, other] : [`${title}, from${kind && ` (${kind.slice(2)})`}`, `${title}, to`];
    return { channel, fields: [span(of, 'interval', ends, ['lower', 'upper'], between)] };
  }
  return {
    channel,
    fields: [
      field({
        key: `median ${name}`,
        title,
        heading: `median of ${title}`,
        titled,
        position: channel,
        numeric: true,
        read: endOf('mid_box'),
        phrase: (value) => `median ${value}`,
      }),
      span(
        title,
        'quartiles',
        [`lower quartile of ${title}`, `upper quartile of ${title}`],
        ['lower_box', 'upper_box'],
        (from, to) => `quartiles ${from} and ${to}`,
      ),
      span(
        title,
        'whiskers',
        [`lower end of ${title}`, `upper end of ${title}`],
        ['lower_whisker', 'upper_whisker'],
        (from, to) => `from ${from} to ${to}`,
      ),
      field({
        key: `outlier ${name}`,
        title,
        heading: `outlier of ${title}`,
        titled,
        position: channel,
        numeric: true,
        read: (datum) => getOwn(datum, name),
        phrase: (value) => `outlier ${value}`,
      }),
    ],
  };
}
