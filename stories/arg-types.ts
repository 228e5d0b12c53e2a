import type { InputType } from 'storybook/internal/csf';
import { colours, type Token, tokens } from '../src/theme/tokens.ts';
import { type Attribute, faceOf } from './manifest.ts';
import { choices, LEFT_OUT, standard } from './values.ts';

/** The controls of a story, from the manifest. */
export function argTypes(tag: string): Record<string, InputType> {
  const { options, attributes, tokens: properties } = faceOf(tag);
  return {
    ...named(options, (option) => attributeKnob(option, 'This chart')),
    ...named(attributes, (attribute) => attributeKnob(attribute, 'Every chart')),
    width: {
      description: 'Width of the column that the chart stands in, in pixels. Not part of the tag.',
      control: { type: 'range', min: 260, max: 960, step: 10 },
      table: { category: 'Preview', type: {} },
    },
    ...named(properties, ({ name, description }) => tokenKnob(tokenOf(name), description)),
  };
}

function named<Entry extends { readonly name: string }>(
  entries: readonly Entry[],
  knob: (entry: Entry) => InputType,
): Record<string, InputType> {
  return Object.fromEntries(entries.map((entry) => [entry.name, { name: entry.name, ...knob(entry) }]));
}

function attributeKnob(attribute: Attribute, category: string): InputType {
  const { description = '', type } = attribute;
  const values = choices(attribute);
  // The control shows the type well enough.
  const table = { category, type: {}, defaultValue: { summary: String(standard(attribute) || LEFT_OUT) } };
  if (!values) return { description, table, control: { type: type?.text === 'number' ? 'number' : 'text' } };
  const long = values.join('').length > 16;
  return {
    description,
    table,
    options: values,
    control: { type: long ? 'radio' : 'inline-radio', labels: { '': LEFT_OUT } },
  };
}

function tokenOf(property: string): Token {
  const token = tokens.find(({ name }) => property === `--care-${name}`);
  if (!token) throw new Error(`The manifest has ${property}, which src/theme/tokens.ts has not`);
  return token;
}

function tokenKnob(token: Token, description = ''): InputType {
  const { light, dark } = token;
  const isColour = colours.includes(token);
  const palette = [
    { color: light, title: 'Default on a light page' },
    { color: dark, title: 'Default on a dark page' },
  ];
  return {
    description,
    control: isColour ? { type: 'color', presetColors: palette } : { type: 'text' },
    table: {
      category: 'Tokens',
      type: {},
      defaultValue: { summary: light === dark ? light : `light ${light} | dark ${dark}` },
    },
  };
}
