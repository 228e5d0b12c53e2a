import { guard } from '../../src/live/vega/guard.ts';
import { embed } from '../../src/live/vega/embed.ts';
import { bars, n, q, type Spec } from '../specs/samples.ts';
import { everySpec } from '../specs/every-spec.ts';

const box = document.createElement('div');
document.body.append(box);
const encoding: Spec = { x: n('k'), y: q('v') };
const draw = (spec: unknown, width = 400) => embed(box, spec, { width, guard });
const hostile = [
  '<img src=x onerror="window.harmed=1">',
  '"><script>window.harmed=1</script>',
  'javascript:window.harmed=1',
  'url(https://elsewhere.example/a.svg#a)',
  '\\75rl(https://elsewhere.example/b.svg#b)',
  '__proto__',
  "'+window.harmed=1+'",
  '${window.harmed=1}',
];

const links = [
  'javascript:window.harmed=1',
  'JaVaScRiPt:window.harmed=1',
  'data:text/html,<script>window.harmed=1</script>',
];

/** Draws what a hostile author might write, everywhere that a text can stand, and clicks on all of it. */
async function drawHostile(): Promise<string[]> {
  const drawn: string[] = [];
  for (const text of hostile) {
    const rows = {
      values: [
        { k: text, v: 1, [text]: 2 },
        { k: 'b', v: 2 },
      ],
    };
    const drawing = await draw({
      data: rows,
      title: { text, subtitle: text },
      description: text,
      usermeta: { embedOptions: { ast: false, actions: true, defaultStyle: true, renderer: 'canvas' } },
      params: [
        { name: 'cursor', value: text },
        { name: 'button', value: text, bind: { input: 'submit', formaction: text, style: text, name: text } },
        { name: 'slide', value: 1, bind: { input: 'range', onclick: text, style: text, name: text, class: text } },
        { name: 'stolen', value: 1, bind: { element: '#secret', event: 'input' } },
        { name: 'keys', select: { type: 'point', on: 'window:keydown' } },
        { name: 'other', select: { type: 'point', on: '#secret:click' } },
      ],
      mark: { type: 'bar', cursor: text, fill: text, stroke: text, tooltip: { content: 'data' } },
      config: { font: text, events: { globalCursor: true, bind: 'any' } },
      encoding: {
        ...encoding,
        href: { value: links[text.length % links.length] },
        color: n('k', { scale: { range: [text, 'grey'] } }),
      },
    }).catch((error: Error) => error.message);
    if (typeof drawing === 'string') {
      drawn.push(drawing);
      continue;
    }
    for (const mark of drawing.svg.querySelectorAll('path, text'))
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await drawing.view.runAsync();
    const attributes = [...box.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    drawn.push(
      [
        box.querySelectorAll('script, img, a, button, [type=submit], style').length,
        attributes.filter(({ name }) => /^on|formaction|^href$/.test(name)).length,
        attributes
          .filter(({ name, value }) => name !== 'font-family' && /elsewhere/.test(value))
          .map(({ name, value }) => name + value),
      ].join(),
    );
    drawing.finalize();
  }
  return drawn;
}

/** Draws every spec and takes it away again, and then one at another width. */
async function life() {
  const { listening } = window as unknown as { listening: ReadonlyMap<string, number> };
  const standing = () => [
    document.head.childElementCount,
    document.body.childElementCount,
    JSON.stringify([...listening].filter(([, count]) => count)),
  ];
  // The browser's driver listens to the page as soon as it waits for something on it.
  while (!listening.size) await new Promise(requestAnimationFrame);
  const before = standing();
  for (const spec of Object.values(everySpec)) (await draw(spec)).finalize();
  const after = [...standing(), box.childElementCount];
  const drawing = await draw({ data: bars, mark: 'bar', encoding });
  const widths = [drawing.svg.viewBox.baseVal.width];
  await drawing.resize(640);
  widths.push(drawing.svg.viewBox.baseVal.width);
  const fixed = await draw({ data: bars, width: 900, mark: 'bar', encoding });
  box.style.width = '300px';
  widths.push(fixed.svg.getBoundingClientRect().width);
  drawing.finalize();
  fixed.finalize();
  return { before, after, widths };
}

/** How many of so many marks are drawn, and in how many milliseconds. */
async function marks(stop: number): Promise<{ readonly drawn: number; readonly took: number }> {
  const start = performance.now();
  const drawing = await draw({
    data: { sequence: { start: 0, stop, as: 'i' } },
    mark: 'point',
    encoding: { x: q('i'), y: q('i') },
  });
  const took = performance.now() - start;
  const drawn = drawing.svg.querySelectorAll('[data-row], .mark-symbol path').length;
  drawing.finalize();
  return { drawn, took };
}

async function all() {
  return { life: await life(), hostile: await drawHostile(), few: await marks(4900), most: await marks(19_900) };
}

void all().then((came) => Object.assign(window, { came }));
