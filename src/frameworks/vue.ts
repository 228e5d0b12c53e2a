/** For projects with Vue 3: the types of all tags in templates. */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { CamelCase } from './camel-case.ts';
import type { Tag, TagHandler } from './handlers.ts';
import type { TagElements, TagEvents, TagSettings } from './tags.generated.ts';

/** `data-part`, which any element takes. */
type Data = { [Name in `data${Capitalize<string>}`]?: unknown };

/** What a tag takes in a template. Vue makes `headingLevel` of `heading-level`, and calls the handler of `@care-ready` `onCareReady`. */
type Props<Name extends Tag> = HTMLAttributes &
  ReservedProps & { [Setting in keyof TagSettings[Name] as CamelCase<Setting>]?: TagSettings[Name][Setting] } & {
    [Event in keyof TagEvents[Name] as CamelCase<`on-${Event & string}`>]?:
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
