import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { known } from 'virtual:stats';
import '../src/stat/care-stat.ts';

interface Knobs {
  readonly figure: string;
  readonly format: 'short' | 'long';
  readonly theme: '' | 'light' | 'dark';
}

/** A figure inside a paragraph. Focus it, point at it or tap it to see who gave it, how it checks and where it was read. */
const meta: Meta<Knobs> = {
  title: 'In a sentence/care-stat',
  component: 'care-stat',
  // The page of charts tells of pictures and tables, which a figure has none of.
  tags: ['!autodocs'],
  parameters: { docs: { extractArgTypes: () => ({}) } },
  args: { figure: 'F32', format: 'short', theme: '' },
  argTypes: {
    figure: {
      description: 'A claim, a figure that is worked out, or a row of figures.csv.',
      control: 'select',
      options: known,
      table: { category: 'This element' },
    },
    format: {
      description: 'The figure alone, or with what it counts and when.',
      control: 'inline-radio',
      options: ['short', 'long'],
      table: { category: 'This element' },
    },
    theme: {
      description: 'Of the tooltip. Left out, it follows the page.',
      control: { type: 'inline-radio', labels: { '': 'left out' } },
      options: ['', 'light', 'dark'],
      table: { category: 'This element' },
    },
  },
  render: ({ figure, format, theme }) => html`
    <p>
      The figure
      <care-stat figure=${figure} format=${format} theme=${theme || nothing}>(the figure stands here)</care-stat>
      stands in a sentence as if it had been typed there: in the sentence’s own letters, with the word that qualifies
      it, and without moving a line.
    </p>
  `,
};

export default meta;

type Story = StoryObj<Knobs>;

/** The figure with its qualifier and unit. */
export const Default: Story = {};

/** With what it counts and when, where that reads in a sentence. */
export const Long: Story = { args: { format: 'long' } };

/** A claim that conflicts with the evidence: the tooltip tells how. */
export const Conflict: Story = { args: { figure: 'F19' } };

/** A figure that is worked out from rows of the evidence. */
export const WorkedOut: Story = { args: { figure: 'early-intervention-fall' } };
