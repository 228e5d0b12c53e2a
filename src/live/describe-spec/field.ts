import type { Json } from './json.ts';

/** What a mark shows of its datum on one channel. */
export interface ChannelField {
  /** Identifies it: fields with equal keys show the same. */
  readonly key: string;
  readonly title: string;
  /** Heading of its column, if different from the title. */
  readonly heading: string;
  /** Its name in the author's data, if it is shown untransformed; otherwise empty. */
  readonly name: string;
  /** Whether the author wrote the title. */
  readonly titled: boolean;
  /** The title that it has without the author's. */
  readonly ownTitle: string;
  /** Whether it names the datum or measures it. */
  readonly role: 'name' | 'measure';
  /** The position channel, if it is on one. */
  readonly position: 'x' | 'y' | null;
  /** Whether it separates groups of marks: a colour, a facet. */
  readonly groups: boolean;
  /** Whether it is a facet: its value is read from the datum of the panel. */
  readonly panel: boolean;
  /** Whether it tells in which frame of an animation a datum is shown. */
  readonly frame: boolean;
  /** Whether its values are times. */
  readonly time: boolean;
  /** Whether its values are numbers, although the data may give them as text: those of a CSV file. */
  readonly numeric: boolean;
  /** Whether the spec gives its one value, rather than the data: a datum. */
  readonly constant: boolean;
  /** Its time unit, such as `yearmonth`; empty if none. */
  readonly timeUnit: string;
  /** The author's d3 format; empty if none. */
  readonly format: string;
  /** Whether only the author's tooltip shows it. */
  readonly aside: boolean;
  /** Used in a sentence only when nothing else identifies the datum: longitude, latitude. */
  readonly fallbackOnly: boolean;
  /** Whether start and end are one value, as in a bin. */
  readonly joined: boolean;
  read(datum: Json, item: Json): unknown;
  /** The end of a range that starts with this field; `null` if it is not a range. */
  readonly until: ChannelField | null;
  /** Puts its value into words, if they are more than the value. */
  readonly phrase: ((from: string, to: string) => string) | null;
}

/** A field with default values. */
export function field(known: Pick<ChannelField, 'key' | 'title' | 'read'> & Partial<ChannelField>): ChannelField {
  return {
    heading: '',
    name: '',
    titled: false,
    ownTitle: '',
    role: 'measure',
    position: null,
    groups: false,
    panel: false,
    frame: false,
    time: false,
    numeric: false,
    constant: false,
    timeUnit: '',
    format: '',
    aside: false,
    fallbackOnly: false,
    joined: false,
    until: null,
    phrase: null,
    ...known,
  };
}
