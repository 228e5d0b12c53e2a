/** For projects with Preact: the types of all tags in JSX. */
import type { HTMLAttributes } from 'preact';
import type { Tag, TagHandlers } from './handlers.ts';
import type { TagElements, TagSettings } from './tags.generated.ts';

/** What a tag takes in JSX. Preact listens for `care-ready` where the tag has `oncare-ready`. */
type Props<Name extends Tag> = HTMLAttributes<TagElements[Name]> & TagSettings[Name] & TagHandlers<Name, 'on'>;

type Tags = { [Name in Tag]: Props<Name> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
