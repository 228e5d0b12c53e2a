/** A page written in MDX, as Storybook compiles it. */
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
