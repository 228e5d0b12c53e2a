import { afterAll, beforeAll, expect, test } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { WHOLE } from '../whole.ts';
import { settled, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

/** Every property that a page may set, by tag. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  'care-chart':
    'rows spec type unit source sourceHref note sentence x y series kind highlight src allowDataUrls headline subtitle headingLevel theme controls loading'.split(
      ' ',
    ),
  'care-funding-gap': 'ask measure headline subtitle headingLevel theme controls loading'.split(' '),
  'care-kinship-savings': ['moved', 'headline', 'theme'],
  'care-review-timeline': ['from', 'to', 'headline'],
  'care-early-intervention-spending': ['prices', 'priceYear', 'subtitle'],
  'care-leavers': ['area'],
  'care-stat': ['figure', 'format', 'theme'],
};

/** What a page can hand over. It runs in the page. */
function hostile(): Record<string, unknown> {
  const fail = (): never => {
    throw new Error('the page’s own');
  };
  const circle: unknown[] = [];
  circle.push(circle);
  let deep: unknown = {};
  for (let level = 0; level < 100_000; level++) deep = [deep];
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  return {
    'a getter': {
      get mark() {
        return fail();
      },
    },
    'a proxy': new Proxy({}, Object.fromEntries(Reflect.ownKeys(Reflect).map((trap) => [trap, fail]))),
    'a revoked proxy': revoked.proxy,
    'no text': { toString: fail, valueOf: fail },
    'no primitive': { [Symbol.toPrimitive]: fail },
    'no prototype': Object.create(null),
    'a circle': circle,
    'a symbol': Symbol('five'),
    'a bigint': 2n ** 70n + 1n,
    'a function': fail,
    'half a letter': '\ud800',
    'control letters': 'a\0\u0007b',
    'an element': document.createElement('p'),
    'a document': document,
    'all of a document': document.all,
    'no date': new Date(NaN),
    'a map': new Map([[1, 2]]),
    'a set': new Set([1]),
    'a typed array': new Float64Array(3),
    'a long list of nothing': Array(4_000_000_000),
    'like a list': { length: 2, 0: 1, 1: 2 },
    'toJSON throws': { toJSON: fail },
    'toJSON itself': {
      toJSON() {
        return this;
      },
    },
    'a promise': Promise.resolve([1]),
    'an instance': new (class Own {
      own = fail;
    })(),
    frozen: Object.freeze({ a: 1 }),
    'nested deeply': deep,
    'a template of Lit': { _$litType$: 1, strings: ['<b>', '</b>'], values: [] },
    'not a number': NaN,
  };
}

/** Of so many values one is tried on each property, where not all are: on the next property others. */
const ONE_IN = WHOLE ? 1 : 3;

test('whatever a page sets a property to, nothing breaks in the page, and the next good value is shown', async () => {
  const { page, said } = await site.visit({
    body: `<div id="place"></div>${Object.keys(PROPERTIES)
      .map(
        (tag) =>
          `<${tag}${tag === 'care-stat' ? ' figure="F15"' : ' loading="eager"'}>${tag === 'care-chart' ? '<table><tr><th>Year<th>N<tr><td>2001<td>1<tr><td>2002<td>2</table>' : ''}</${tag}>`,
      )
      .join('')}`,
  });
  await settled(page);
  const { tries, faults } = (await page.evaluate(`(async () => {
    const PROPERTIES = ${JSON.stringify(PROPERTIES)};
    const values = (${String(hostile)})();
    const faults = [];
    let broken = [];
    let tries = 0;
    let turn = 0;
    addEventListener('unhandledrejection', ({ reason }) => broken.push('rejection ' + reason));
    addEventListener('error', ({ message }) => broken.push('error ' + message));
    const shareOf = (all) => {
      turn++;
      return all.filter((_, index) => (index + turn) % ${ONE_IN} === 0);
    };
    const until = async (holds) => {
      const end = performance.now() + ${PATIENCE};
      while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 1));
      return holds();
    };
    for (const [tag, properties] of Object.entries(PROPERTIES))
      for (const property of properties)
        for (const [name, value] of shareOf(Object.entries(values))) {
          tries++;
          broken = [];
          const where = [tag, property, name].join(' · ');
          const element = document.createElement(tag);
          element.setAttribute('loading', 'eager');
          if (tag === 'care-stat') element.setAttribute('figure', 'F15');
          if (tag === 'care-chart') element.append(document.querySelector('care-chart table').cloneNode(true));
          let errors = 0;
          element.addEventListener('care-error', () => errors++);
          try { element[property] = value; document.getElementById('place').replaceChildren(element); } catch (error) { broken.push('exception ' + property); }
          if (!(await until(() => ['ready', 'live', 'failed'].includes(element.state)))) faults.push(where + ': state ' + element.state);
          await element.updateComplete.catch(() => broken.push('update'));
          const sentence = element.shadowRoot?.querySelector('.failed p')?.textContent;
          if (element.state === 'failed' && tag === 'care-chart' && (!sentence || /could not be drawn\\.$/.test(sentence) || errors !== 1))
            faults.push(where + ': says ' + sentence + ', events ' + errors);
          try { element[property] = property === 'rows' ? 'Year,N\\n2001,3\\n2002,4' : property === 'figure' ? 'F15' : null; } catch { broken.push('good value'); }
          if (!(await until(() => ['ready', 'live'].includes(element.state)))) faults.push(where + ': not shown again: ' + element.shadowRoot?.textContent);
          if (broken.length) faults.push(where + ': ' + broken.join());
        }
    return { tries, faults };
  })()`)) as { tries: number; faults: string[] };
  expect(faults).toEqual([]);
  expect(tries).toBeGreaterThan(900 / ONE_IN);
  expect(said.filter((text) => text.startsWith('Uncaught'))).toEqual([]);
  await page.close();
});
