import type { Spec } from '../samples.ts';
import { bars, ELSEWHERE, type HostileSpecs } from './bars.ts';

/** Controls that a param asks for. */
const binds: Readonly<Record<string, Spec>> = {
  'in another place': { input: 'range', element: '#host', min: 0, max: 9 },
  'that are fields of the page': { element: '#secret', event: 'input' },
  'that send': { input: 'submit', formaction: `${ELSEWHERE}sent`, value: 'Send' },
  'that send by Enter': { input: 'text' },
  'that are pictures': { input: 'image', src: `${ELSEWHERE}i.png`, alt: 'a', formaction: ELSEWHERE },
  'that take files': { input: 'file' },
  'that take passwords': { input: 'password', autocomplete: 'current-password' },
  'that are filled in by the browser': { input: 'text', autocomplete: 'name', name: 'name' },
  'with an action': { input: 'text', formaction: `${ELSEWHERE}sent`, form: 'order', formmethod: 'post' },
  'with handlers': { input: 'text', onfocus: 'breached=1', onclick: 'breached=1', autofocus: true },
  'with a style': { input: 'text', style: `background: url(${ELSEWHERE}i.png); position: fixed; inset: 0` },
  'that belong to the page': { input: 'text', form: 'order', id: 'secret', class: 'failed', popovertarget: 'host' },
  'with markup as choices': { input: 'select', options: ['<b>a</b>', '<img src=x onerror=breached=1>'] },
  'with markup as labels': { input: 'radio', options: [1, 2], labels: ['<b>a</b>', '<script>breached=1</script>'] },
  'with markup as a name': { input: 'checkbox', name: '<img src=x onerror=breached=1>' },
};

/** Names that a form or a page has for something else. */
const NAMES = ['submit', 'action', 'elements', 'parentNode', 'location', 'cookie', 'body', 'order', 'canary', 'top'];

/** Specs whose controls reach into the page. */
export const controls: HostileSpecs = {
  ...Object.fromEntries(
    Object.entries(binds).flatMap(([name, bind]) => [
      [`controls ${name}`, bars({ params: [{ name: 'c', value: 5, bind }] })],
      [`controls of config ${name}`, bars({ config: { signals: [{ name: 'c', value: 5, bind }] } })],
    ]),
  ),
  ...Object.fromEntries(
    NAMES.map((name) => [
      `a control that is called ${name}`,
      bars({ params: [{ name, value: 'a', bind: { input: 'text' } }] }),
    ]),
  ),
  'controls of a selection': bars({
    params: [
      {
        name: 'p',
        select: { type: 'point', fields: ['area'] },
        bind: { area: { input: 'image', src: `${ELSEWHERE}i.png` } },
      },
    ],
  }),
};
