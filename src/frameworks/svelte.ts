/** For projects with Svelte 5: the types of all tags in markup. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Tag, TagHandlers } from './handlers.ts';
import type { TagElements, TagSettings } from './tags.generated.ts';

/** What a tag takes in markup. Svelte listens for `care-ready` where the tag has `oncare-ready`, or `on:care-ready` as before version 5. */
type Attributes<Name extends Tag> = HTMLAttributes<TagElements[Name]> &
  TagSettings[Name] &
  TagHandlers<Name, 'on' | 'on:'>;

type Tags = { [Name in Tag]: Attributes<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
