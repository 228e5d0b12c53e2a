import { n, q, type Spec } from '../samples.ts';
import { bars, type HostileSpecs } from './bars.ts';

/** Texts that are markup somewhere. */
const texts = {
  'an image with a handler': '<img src=x onerror=breached=1>',
  'a script': '</script><script>breached=1</script>',
  'the end of a comment': '--><svg onload=breached=1>',
  'the end of a table': '</td></tr></table><iframe srcdoc="<script>parent.breached=1</script>">',
  'the end of an attribute': `" onmouseover="breached=1" '><b onclick='breached=1`,
  'the end of a template': '${breached=1}`}}{{breached=1}}<!--?lit$1$-->',
  'the end of a style': '</style><style>*{display:none}</style>',
};

const everywhere = (text: string): Spec => ({
  title: { text, subtitle: [text, text] },
  description: text,
  name: text,
  data: {
    values: [
      { [text]: text, count: 1, kind: text },
      { [text]: `${text} again`, count: 2, kind: 'b' },
    ],
  },
  mark: { type: 'bar', tooltip: { content: 'data' }, description: text, ariaRole: text, ariaRoleDescription: text },
  encoding: {
    x: n(text.replaceAll(/[.[\]\\]/g, '\\$&'), {
      title: text,
      axis: { labelExpr: `datum.label + ${JSON.stringify(text)}` },
    }),
    y: q('count', { title: text, axis: { format: text } }),
    color: n('kind', { legend: { title: text, description: text } }),
    description: { value: text },
    tooltip: [n('kind', { title: text }), q('count', { format: text })],
  },
  params: [{ name: 'c', value: text, bind: { input: 'text', name: text, placeholder: text } }],
  usermeta: { text },
});

const plain = (text: string): Spec => ({
  title: text,
  data: {
    values: [
      { area: text, count: 1 },
      { area: 'b', count: 2 },
    ],
  },
  encoding: { x: n('area', { title: text }), y: q('count', { title: text }), tooltip: n('area') },
});

/** Specs whose words are markup. */
export const markup: HostileSpecs = Object.fromEntries(
  Object.entries(texts).flatMap(([name, text]) => [
    [`${name}, wherever a spec has words`, bars(everywhere(text))],
    [`${name}, as a title and a value`, bars(plain(text))],
  ]),
);
