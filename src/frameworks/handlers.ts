import type { TagElements, TagEvents } from './tags.generated.ts';

/** A tag of the package. */
export type Tag = keyof TagElements;

/** A function that takes an event of a tag, whose `currentTarget` is the tag's element. */
export type TagHandler<Name extends Tag, Fired> = (
  event: Fired & { readonly currentTarget: TagElements[Name] },
) => void;

/** The handlers of a tag's events, each called by a prefix and the name of its event: `oncare-ready`. */
export type TagHandlers<Name extends Tag, Prefix extends string> = {
  [Event in keyof TagEvents[Name] as `${Prefix}${Event & string}`]?:
    | TagHandler<Name, TagEvents[Name][Event]>
    | undefined;
};
