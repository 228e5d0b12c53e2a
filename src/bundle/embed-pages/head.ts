import { attributeList, escaped } from '../../markup/escaped.ts';

/**
 * The policy of an embed page, also where its host has none: script, stylesheet and pictures of its own, and no request for
 * anything else.
 */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** A line of a page's head: the tag and its attributes. */
export type HeadTag = readonly [tag: 'meta' | 'link', attributes: Readonly<Record<string, string | number | null>>];

/** A whole page of the folder `embed/`. Links open in a page of their own, not in the frame, unless they say otherwise. */
export function framePage(
  title: string,
  {
    head = [],
    scripts = '',
    body,
  }: { readonly head?: readonly HeadTag[]; readonly scripts?: string; readonly body: string },
): string {
  const tags: HeadTag[] = [
    ['meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }],
    ['meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }],
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ...head,
    ['link', { rel: 'icon', href: 'data:,' }],
    ['link', { rel: 'stylesheet', href: 'frame.css' }],
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<base target="_blank">
${tags.map(([tag, attributes]) => `<${tag}${attributeList(attributes)}>`).join('\n')}${scripts && `\n${scripts}`}
</head>
<body>
${body}
</body>
</html>
`;
}
