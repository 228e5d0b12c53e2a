/** For projects with Vue 3: the types of all tags in templates. */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { TagHandler, Tag } from './handlers.ts';
import type { TagElements, TagEvents, TagSettings } from './tags.generated.ts';

/** `heading-level` → `headingLevel`, as Vue writes what it finds in templates. */
type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name & string;

/** `data-part`, which any element takes. */
type Data = { [Name in `data${Capitalize<string>}`]?: unknown };

/** What a tag takes in a template. Vue calls the handler of `@care-ready` `onCareReady`. */
type Props<Name extends Tag> = HTMLAttributes &
  ReservedProps & { [Setting in keyof TagSettings[Name] as Camel<Setting>]?: TagSettings[Name][Setting] } & {
    [Event in keyof TagEvents[Name] as Camel<`on-${Event & string}`>]?:
      | TagHandler<Name, TagEvents[Name][Event]>
      | undefined;
  } & Data;

/** A tag as Vue sees a component: its instance is the element. */
type Component<Name extends Tag> = new () => TagElements[Name] & {
  readonly $props: Props<Name>;
  readonly $slots: { default?: () => unknown };
};

type Tags = { [Name in Tag]: Component<Name> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
