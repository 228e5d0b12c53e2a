import type { Json } from './json.ts';

/** What a mark shows of its datum in one way: by its place, its length, its colour. */
export interface ChannelField {
  /** What it is, so that two marks that show the same are known to. */
  readonly key: string;
  readonly title: string;
  /** What stands over its column, where that is more than its title. */
  readonly heading: string;
  /** The name that the author's data have for it, if it is as they have it. */
  readonly name: string;
  /** Whether an author wrote the title. */
  readonly titled: boolean;
  /** Whether it says which datum it is, or how much. */
  readonly role: 'name' | 'measure';
  /** Where on the page it puts a mark, if it does. */
  readonly position: 'x' | 'y' | null;
  /** Whether it tells groups of marks apart: a colour, a panel. */
  readonly groups: boolean;
  /** Whether it tells panels apart: then what the panel is made of knows it. */
  readonly panel: boolean;
  /** Whether its values are times. */
  readonly time: boolean;
  /** `yearmonth`, or nothing. */
  readonly timeUnit: string;
  /** How the author writes it: a format of d3, or nothing. */
  readonly format: string;
  /** Whether only the author's tooltip tells it. */
  readonly aside: boolean;
  /** Said only when nothing else identifies the datum: longitude, latitude. */
  readonly fallbackOnly: boolean;
  /** Where it starts and where it ends are one value: a bin. */
  readonly joined: boolean;
  read(datum: Json, item: Json): unknown;
  /** Where it ends, if it goes from one value to another. */
  readonly until: ChannelField | null;
  /** Its value in a sentence, where that is more than the value. */
  readonly phrase: ((from: string, to: string) => string) | null;
}

/** A field with what is the same in most. */
export function field(known: Pick<ChannelField, 'key' | 'title' | 'read'> & Partial<ChannelField>): ChannelField {
  return {
    heading: '',
    name: '',
    titled: false,
    role: 'measure',
    position: null,
    groups: false,
    panel: false,
    time: false,
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
