/** For projects with Solid: the types of all tags in JSX. */
import type { JSX } from 'solid-js';
import type { CamelCase } from './camel-case.ts';
import type { Tag, TagHandlers } from './handlers.ts';
import type { TagElements, TagSettings } from './tags.generated.ts';

/** Whether a name is that of an attribute, of a property, or of both. */
type Kind<Name, Settings> = Name extends `${string}-${string}`
  ? CamelCase<Name> extends keyof Settings
    ? 'attr'
    : 'attr' | 'prop'
  : Name extends Lowercase<Name & string>
    ? 'attr' | 'prop'
    : 'prop';

/** `attr:heading-level`, `prop:headingLevel`: by these prefixes Solid tells attributes from properties. */
type Prefixed<Settings> = {
  [Name in keyof Settings as `${Kind<Name, Settings>}:${Name & string}`]?: Settings[Name];
};

/** Settings without a prefix. Solid sets the property in camel case of an attribute’s name: where there is none, only `attr:` works. */
type Plain<Settings> = {
  [Name in keyof Settings as 'attr' extends Kind<Name, Settings> ? Name : never]: Name extends `${string}-${string}`
    ? CamelCase<Name> extends keyof Settings
      ? Settings[Name]
      : never
    : Settings[Name];
};

/** What a tag takes in JSX. Solid listens for `care-ready` where the tag has `on:care-ready`. */
type Props<Name extends Tag> = JSX.HTMLAttributes<TagElements[Name]> &
  Plain<TagSettings[Name]> &
  Prefixed<TagSettings[Name]> &
  TagHandlers<Name, 'on:'>;

type Tags = { [Name in Tag]: Props<Name> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
