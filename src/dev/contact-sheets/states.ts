import type { Subject } from './sheet.ts';

/** A chart that a sheet does not let load, so that it fails. */
export const FAILING = 'mental-health';

const SPENDING = 'care-early-intervention-spending';
const GAP = 'care-funding-gap';
const failing = `care-${FAILING}`;

const pressed = (button: string): Subject => ({ name: button, html: `<${GAP}></${GAP}>`, press: button });

/** States of a chart, and what its buttons open. */
export const states: readonly Subject[] = [
  {
    name: 'failed with children',
    html: `<${failing}><p>Nearly half of children in care have a mental health disorder.</p></${failing}>`,
  },
  { name: 'failed without children', html: `<${failing}></${failing}>` },
  { name: 'no buttons', html: `<${GAP} controls="none"></${GAP}>` },
  pressed('About this figure'),
  pressed('Table'),
  pressed('Download'),
  { name: 'slider', html: '<care-kinship-savings children="9500"></care-kinship-savings>' },
  { name: 'sentence', html: `<p>Spending fell by <care-stat figure="F15"></care-stat> in eight years.</p>` },
  { name: 'year of prices', html: `<${SPENDING} price-year="2023/24"></${SPENDING}>` },
];

const LONG =
  'Spending on early help for children and families fell by nearly half in eight years while spending on children in care kept rising';

/** Places on a page that a chart is put into, and pages whose type is far from ours. */
export const places: readonly Subject[] = [
  {
    name: 'card',
    html: `<${SPENDING}></${SPENDING}>`,
    style: { padding: '16px', background: '#fff', border: '1px solid #d5dade', 'border-radius': '8px' },
  },
  { name: 'tinted card', html: `<${GAP}></${GAP}>`, style: { padding: '24px', background: '#eef3f7' } },
  {
    name: 'no surface',
    html: '<care-children-in-care></care-children-in-care>',
    style: { background: '#fff4e0', '--care-surface': 'transparent' },
  },
  {
    name: 'narrow serif',
    html: `<${SPENDING} headline="${LONG}"></${SPENDING}>`,
    style: { 'font-family': "'Times New Roman', serif" },
  },
  {
    name: 'wide sans',
    html: `<${SPENDING} headline="${LONG}"></${SPENDING}>`,
    style: { 'font-family': 'Verdana, sans-serif' },
  },
  { name: 'right to left', html: `<${GAP}></${GAP}>`, style: { direction: 'rtl' } },
];
