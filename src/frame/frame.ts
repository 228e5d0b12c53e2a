import { mixins } from 'virtual:frame-mixins';
import { type ChartArtifact, type ChartView, type Choice, viewKey } from '../artifact.ts';
import { ChartElement } from '../element/chart-element.ts';
import { chartClass, define } from '../element/define.ts';
import { fileOf } from '../markup/finished-view.ts';
import type { FrameData } from '../markup/frame-data.ts';
import { fragmentOf, tellHeight } from './height.ts';
import { tell, tellBlockedLinks } from './message.ts';
import { readQuery } from './query.ts';

/*
 * The script of an embed page, in order:
 *
 *     1 artifactOf()  the view's data, from the page; its drawings, from the shadow root that the page came with
 *     2 query.ts      what the address asks for: a theme, words, a setting; or another view, which is another page
 *     3 define()      the tag becomes the chart; what stood in for it without a script goes
 *     4 height.ts     tells the page around the height, whatever became of the rest
 *
 * It fetches nothing: in a frame of an opaque origin nothing could be fetched.
 */

/** Where this script is. */
const script = document.currentScript as HTMLScriptElement;

/** The page of a view, with what the address asks for besides. `focus` is the option whose chosen radio button takes the focus there. */
function pageOf(data: FrameData, choice: Choice, focus = ''): string {
  const page = new URL(`${fileOf({ name: data.name, key: viewKey(data.options, choice) })}.html`, location.href);
  const query = new URLSearchParams(location.search);
  for (const { name } of data.options) query.delete(name);
  const hash = fragmentOf(location);
  if (focus) hash.set('focus', focus);
  page.search = String(query);
  page.hash = String(hash) && `?${String(hash)}`;
  return page.href;
}

/** The drawings of the page, as markup, in the order of their widths. */
function drawings(tag: Element): string[] {
  const root = tag.shadowRoot ?? tag.querySelector('template')?.content;
  return [...(root?.querySelectorAll('[part~=plot] svg') ?? [])].map((svg) =>
    svg.outerHTML.replaceAll('&nbsp;', '\u00A0'),
  );
}

/** The chart of the page, with this view alone: any other is on a page of its own. */
function artifactOf({ name, key, options, view, details, posters, ...rest }: FrameData, tag: Element): ChartArtifact {
  const markup = drawings(tag);
  const shown: ChartView = {
    ...view,
    posters: posters.map((size, index) => {
      const svg = markup[index];
      if (!svg) throw new Error(`the drawing for ${size.width} pixels is missing`);
      return { ...size, svg };
    }),
  };
  return {
    ...rest,
    name,
    options,
    view: shown,
    views: { [key]: async () => ({ default: shown }) },
    details: { [key]: async () => ({ default: details }) },
  };
}

/** Gives the focus to the chosen radio button of an option, as the address says where the reader has just chosen. */
function focusChoice(tag: HTMLElement): void {
  const hash = fragmentOf(location);
  const name = hash.get('focus');
  if (!name) return;
  tag.shadowRoot?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]:checked`)?.focus({ preventScroll: true });
  // A page that is loaded again is not one where the reader has just chosen.
  hash.delete('focus');
  history.replaceState(null, '', String(hash) ? `#?${String(hash)}` : '#');
}

/** Makes the tag the chart. `settled` is called when it is shown, or could not be. */
function showChart(tag: HTMLElement, settled: () => void): void {
  const data = JSON.parse(document.getElementById('chart')?.textContent ?? '') as FrameData;
  const { name, view } = data;
  const artifact = artifactOf(data, tag);
  const whole = chartClass(ChartElement, { default: artifact, ...(mixins[name] && { mixin: mixins[name] }) });
  const { attributes, choice, faults } = readQuery(new URLSearchParams(location.search), data, whole.ownSettings);
  if (viewKey(data.options, choice) !== data.key) {
    location.replace(pageOf(data, choice));
    return;
  }
  for (const [attribute, value] of Object.entries(attributes)) tag.setAttribute(attribute, value);
  document.documentElement.style.colorScheme = attributes['theme'] ?? '';
  tag.addEventListener('care-ready', () => {
    document.getElementById('more')?.remove();
    focusChoice(tag);
    settled();
  });
  tag.addEventListener('care-error', settled);
  ChartElement.script = new URL('../care-charts.js', script.src).href;
  define(
    tag.localName,
    class extends whole {
      protected override chooseOption(option: string, value: string): void {
        if (data.options.some((known) => known.name === option))
          location.replace(pageOf(data, { ...view.choice, [option]: value }, option));
        else super.chooseOption(option, value);
      }
    },
  );
  if (faults.length) tell(faults, { href: location.pathname, text: 'Show the chart without it' });
}

/** Begins to tell the height, once: before it is shown the chart has another. */
let told = false;
function settled(): void {
  if (!told) tellHeight(window);
  told = true;
}

tellBlockedLinks();
const tag = document.querySelector<HTMLElement>('main > *');
try {
  if (tag) showChart(tag, settled);
} catch (error) {
  console.error('care-charts: this page is broken', error);
  tell(
    [
      `Part of this page did not arrive (${(error as Error).message}): the chart stands, but answers no pointer or key.`,
    ],
    {
      href: location.href,
      text: 'Load it again',
    },
  );
  settled();
}
