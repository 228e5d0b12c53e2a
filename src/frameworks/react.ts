/** For projects with React 19: the types of all tags in JSX. */
import type { CSSProperties, DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tag, TagHandlers } from './handlers.ts';
import type { TagElements, TagSettings, Tokens } from './tags.generated.ts';

/** What a tag takes in JSX. React listens for `care-ready` where the tag has `oncare-ready`. */
type Props<Name extends Tag> = DetailedHTMLProps<HTMLAttributes<TagElements[Name]>, TagElements[Name]> &
  TagSettings[Name] &
  TagHandlers<Name, 'on'> & {
    class?: string | undefined;
    style?: (CSSProperties & Tokens) | undefined;
  };

type Tags = { [Name in Tag]: Props<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
