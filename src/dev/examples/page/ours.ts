import { frame, standingStill } from './frames.ts';
import { type FigureLook, lookAt } from './look.ts';
import { type SceneMark, sceneMarks } from './scene-marks.ts';

/** A spec as `<care-chart spec>` draws it. */
export interface OwnDrawing {
  readonly marks: readonly SceneMark[];
  /** Every sentence and cell of the figure, where they were asked for. */
  readonly words: readonly string[];
  /** The sentence that says why nothing is drawn. */
  readonly refused?: string;
}

interface Chart extends HTMLElement {
  spec: unknown;
  readonly state: string;
  readonly updateComplete: Promise<unknown>;
}

let chart: Chart | null = null;
const within = (): ShadowRoot | Document => chart?.shadowRoot ?? document;
const drawingIn = (): SVGSVGElement | null => within().querySelector<SVGSVGElement>('.plot svg');

/** Draws a spec where the last one was. Data may be loaded from this page's server. */
async function drawOurs(spec: unknown, told: boolean): Promise<OwnDrawing> {
  const box = document.querySelector('main') ?? document.body;
  chart = Object.assign(document.createElement('care-chart'), { spec }) as unknown as Chart;
  chart.setAttribute('loading', 'eager');
  chart.setAttribute('allow-data-urls', "'self'");
  box.replaceChildren(chart);
  while (!['live', 'failed'].includes(chart.state)) await frame();
  if (chart.state === 'failed')
    return { marks: [], words: [], refused: within().querySelector('.failed p')?.textContent?.trim() ?? '' };
  await settled(chart);
  const svg = drawingIn();
  return { marks: svg ? sceneMarks(svg) : [], words: told ? await wordsOf(chart) : [] };
}

/** Waits until the figure is drawn and stands still. */
async function settled(chart: Chart): Promise<void> {
  await chart.updateComplete;
  while (!drawingIn()) await frame();
  await standingStill(drawingIn);
}

/** What a reader reads, opens and comes by: words, table, what is told about the figure, and the sentence of each point. */
async function wordsOf(chart: Chart): Promise<string[]> {
  const root = chart.shadowRoot ?? document;
  const buttons = Array.from(
    root.querySelectorAll<HTMLElement>('button[aria-controls="table"], button[aria-controls="about"]'),
  );
  const panels = buttons.map((button) => root.querySelector(`#${button.getAttribute('aria-controls')}`));
  for (const button of buttons) button.click();
  root.querySelector('.plot')?.dispatchEvent(new PointerEvent('pointerenter'));
  const has = { rows: root.querySelector('.plot [data-row]') !== null };
  while (
    panels.some((panel) => !panel?.childElementCount) ||
    (has.rows && !root.querySelector('.plot [data-row][role]'))
  )
    await frame();
  const words = Array.from(
    root.querySelectorAll(
      '#headline, .subtitle, .summary, .source, #about p, #about li, #table caption, #table th, #table td',
    ),
    ({ textContent }) => textContent?.trim() ?? '',
  );
  const points = Array.from(
    root.querySelectorAll('.plot [data-row][aria-label]'),
    (point) => point.getAttribute('aria-label') ?? '',
  );
  for (const button of buttons) button.click();
  await chart.updateComplete;
  return [...words, ...points].filter(Boolean);
}

/** How the figure is seen on a light or a dark page; `null` where nothing is drawn. */
async function lookAtOurs(scheme: 'light' | 'dark'): Promise<FigureLook | null> {
  document.documentElement.style.colorScheme = scheme;
  if (chart?.state !== 'live') return null;
  await settled(chart);
  const svg = drawingIn();
  const figure = within().querySelector('figure');
  return svg && figure && lookAt(svg, figure);
}

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
  violations.push([violatedDirective, blockedURI, sample].filter(Boolean).join(' ')),
);

/** Violations of the policy since the last time. */
const violationsSince = (): string[] => violations.splice(0);

Object.assign(window, { drawOurs, lookAtOurs, violationsSince });
