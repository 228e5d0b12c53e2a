import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { html as staticHTML, unsafeStatic } from 'lit/static-html.js';
import '../src/index.ts';
import { shapes } from '../src/theme/tokens.ts';
import { failedTag, fallbackContent, fallbackMarkup } from './failed.ts';
import { faceOf } from './manifest.ts';
import { changedAttributes, changedTokens, type Knobs } from './pasted.ts';
import { spread } from './spread.ts';
import { standard } from './values.ts';

/** A story of a chart. */
export type Story = StoryObj;

/** The column that a chart stands in until the width knob is turned, in pixels. */
const WIDTH = 720;

/** What all stories of a chart share: the knobs at their defaults, and how they are written on the tag. */
export function chartStories(tag: string): Meta {
  const { options, attributes } = faceOf(tag);
  const args = {
    ...Object.fromEntries([...options, ...attributes].map((each) => [each.name, standard(each)])),
    // An empty text, so that there is a field to type in.
    ...Object.fromEntries(shapes.map(({ name }) => [`--care-${name}`, ''])),
    width: WIDTH,
  };
  return { component: tag, args, render: (args) => column(tag, args, chart(tag, args)) };
}

/** On a dark page, for good. */
export const dark: Story = { args: { theme: 'dark' }, globals: { page: 'dark' } };

/** In the narrowest column that charts are made for. */
export const narrow: Story = { args: { width: 280 } };

/** A chart that could not be loaded, with a fallback inside its tag. */
export const failed: Story = {
  render(args, { component }) {
    const tag = String(component);
    const failing = unsafeStatic(failedTag(tag));
    return column(tag, args, staticHTML`<${failing}>${fallbackContent(tag)}</${failing}>`);
  },
  parameters: {
    controls: { include: ['width'] },
    docs: {
      source: {
        transform: (_: string, { component }: { readonly component?: unknown }) => fallbackMarkup(String(component)),
      },
    },
  },
};

function chart(tag: string, knobs: Knobs): TemplateResult {
  const name = unsafeStatic(tag);
  return staticHTML`<${name} ${spread(changedAttributes(tag, knobs))}></${name}>`;
}

function column(tag: string, knobs: Knobs, content: TemplateResult): TemplateResult {
  const style = { 'inline-size': `${Number(knobs['width'])}px`, ...changedTokens(tag, knobs) };
  return html`<div class="column" style=${styleMap(style)}>${content}</div>`;
}
