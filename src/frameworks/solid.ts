/** For projects with Solid: the types of all tags in JSX. */
import type { JSX } from 'solid-js';
import type { TagHandlers, Tag } from './handlers.ts';
import type { TagElements, TagSettings } from './tags.generated.ts';

/** The settings of a tag with `attr:` or `prop:` before, by which Solid tells attributes from properties. */
type Explicit<Name extends Tag> = {
  [Setting in keyof TagSettings[Name] as `${'attr' | 'prop'}:${Setting & string}`]?: TagSettings[Name][Setting];
};

/** What a tag takes in JSX. Solid listens for `care-ready` where the tag has `on:care-ready`. */
type Props<Name extends Tag> = JSX.HTMLAttributes<TagElements[Name]> &
  TagSettings[Name] &
  Explicit<Name> &
  TagHandlers<Name, 'on:'>;

type Tags = { [Name in Tag]: Props<Name> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
