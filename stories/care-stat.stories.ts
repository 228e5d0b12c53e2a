import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { known } from 'virtual:stats';
import { areaFigureNames } from '../src/area-figures/figures-by-area.ts';
import '../src/stat/care-stat.ts';

interface Knobs {
  readonly figure: string;
  readonly area: string;
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
  args: { figure: 'F32', area: '', format: 'short', theme: '' },
  argTypes: {
    figure: {
      description: 'A claim, a figure that is worked out, a row of figures.csv, or a figure by area.',
      control: 'select',
      options: [...known, ...areaFigureNames],
      table: { category: 'This element' },
    },
    area: {
      description: 'Of figures by area, whose: a name or code. Left out, England’s.',
      control: 'text',
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
  render: ({ figure, area, format, theme }) => html`
    <p>
      The figure
      <care-stat figure=${figure} area=${area || nothing} format=${format} theme=${theme || nothing}
        >(the figure stands here)</care-stat
      >
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

/** The newest figure of a council, with that of England in the tooltip. */
export const OfAnArea: Story = { args: { figure: 'children-in-care-rate', area: 'Leeds' } };

/** A newest figure that is not published: the one before is shown with its year, and the tooltip says why. */
export const NotPublished: Story = { args: { figure: 'children-in-care-rate', area: 'City of London' } };
