import type { TopLevelSpec } from 'vega-lite';
import type { LiveDrawing } from './live-drawing.ts';
import { embedFitted } from './vega/fit/embed-fitted.ts';
import { scrolled, scrollsByKeys } from './vega/fit/scrolled.ts';
import { guard } from './vega/guard.ts';
import { specCopy } from './vega/check-spec.ts';
import type { AuthorInput } from './author-input.ts';
import type { OwnWords, ChartParts } from './chart-parts.ts';
import { tagMarks } from './describe-spec/tag-marks.ts';
import { describeSpec } from './describe-spec/describe-spec.ts';
import { actingIn } from './acting/acting-in.ts';
import { layGround } from './lay-ground.ts';
import { paintTextOnMarks } from './text-on-marks.ts';
import { DRAWN } from './vega/renderer.ts';
import { newTurn } from './task-queue.ts';

/** The most errors of one chart that are reported to the console. */
const MOST_TROUBLES = 5;

/** Drawings on A4, in CSS pixels: the width that there is, and the width in which a text of 13 px is scaled to 7.6 pt. */
const PAPER = { width: 686, widest: 880 };

/**
 * Draws an author's spec, and describes it in words, rows and points.
 *
 * The title is not drawn, because the figure has it as its headline. After a reader's interaction the description is updated one frame later.
 *
 * @param signal Aborts its requests, and before drawing starts.
 * @param changed Called when an interaction has changed what the chart shows.
 */
export async function drawSpec(
  whole: unknown,
  input: AuthorInput,
  width: number,
  signal: AbortSignal,
  changed: (words: OwnWords) => void,
): Promise<ChartParts> {
  const turn = newTurn(input.began);
  await turn(signal);
  const box = document.createElement('div');
  const spec = specCopy(whole);
  const { title, ...untitled } = Object(spec) as Record<string, unknown>;
  const allowDataUrls = input.allowDataUrls?.split(/[\s,]+/).filter(Boolean) ?? [];
  const troubles = new Set<string>();
  /** Describes what is drawn, once for all that is drawn until the next frame of the page. */
  let describeSoon = (): void => {};
  const troubled = ({ message }: Error): void => {
    // Every pointer move may fail.
    if (!troubles.has(message) && troubles.size < MOST_TROUBLES) input.warn(message);
    troubles.add(message);
    // What was drawn before it may have changed.
    describeSoon();
  };
  let embedded = await embedFitted(box, untitled, {
    signal,
    figure: input.host,
    width,
    allowDataUrls,
    guard,
    turn,
    failed: input.failed,
    troubled,
  });
  const { warnings } = embedded;
  let acting = await actingIn(embedded, spec, box.querySelector('form'));
  await turn();
  scrollsByKeys(box);

  /** The spec as it was arranged: what is described. */
  const drawnSpec = (): TopLevelSpec => ({ ...(title !== undefined && { title }), ...embedded.spec }) as TopLevelSpec;
  let description: ReturnType<typeof describeSpec>;
  const describe = () => acting.told(describeSpec(embedded.view, drawnSpec()));
  try {
    description = describe();
  } catch (error) {
    acting.end();
    embedded.finalize();
    throw error;
  }
  const words = (): OwnWords => ({
    ...description,
    subtitle: input.subtitle ?? description.subtitle,
    about: description.remarks.length ? [{ heading: 'What is shown', paragraphs: description.remarks }] : [],
  });
  const tag = (): boolean => {
    const others = tagMarks(embedded.svg, description);
    acting.tagged(description);
    return others;
  };
  let look = (): void => {};
  let looked = new AbortController();
  /** Lays the ground of the drawing that there is, and hears of what is drawn anew in it. */
  const follow = (): void => {
    looked.abort();
    looked = new AbortController();
    const { svg, ground } = embedded;
    const fitGround = layGround(svg, ground, input.host, looked.signal);
    look = () => {
      fitGround();
      paintTextOnMarks(svg);
    };
    svg.addEventListener(DRAWN, () => describeSoon());
  };
  tag();

  let frame = 0;
  let ended = false;
  const describeAgain = (): void => {
    if (ended) return;
    look();
    const before = JSON.stringify(description.points);
    try {
      description = describe();
    } catch (error) {
      return input.warn(`What the chart shows could not be described: ${String(error)}`);
    }
    const others = tag();
    if (others || JSON.stringify(description.points) !== before) changed(words());
  };
  describeSoon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      describeAgain();
    });
  };
  follow();

  let shown = width;
  const place = (width: number): void => {
    const { svg } = embedded;
    // The chart keeps its own size.
    svg.style.inlineSize = 'auto';
    scrolled(box, svg, width);
    look();
    // Where the browser prints without drawing again (care-chart.css).
    const scaled = svg.viewBox.baseVal.width / PAPER.widest;
    if (scaled > 1) svg.style.setProperty('--paper', String(scaled));
    else svg.style.removeProperty('--paper');
  };
  const resize = async (width: number): Promise<void> => {
    await embedded.resize(width);
    place(width);
  };
  place(width);
  const following = new AbortController();
  const printed = (paper: boolean): void => void (shown > PAPER.width && resize(paper ? PAPER.width : shown));
  addEventListener('beforeprint', () => printed(true), { signal: following.signal });
  addEventListener('afterprint', () => printed(false), { signal: following.signal });

  const drawing: LiveDrawing = {
    box,
    async fit(width) {
      await turn();
      if (ended) return;
      shown = width;
      const fresh = document.createElement('div');
      const next = await embedded.refit(fresh, width);
      if (next !== embedded) {
        const nextActing = await actingIn(next, spec, fresh.querySelector('form'), acting.frame);
        if (ended || shown !== width) {
          nextActing.end();
          return next.finalize();
        }
        const row = rowWithFocus(box);
        const before = embedded;
        acting.end();
        [embedded, acting] = [next, nextActing];
        box.append(...fresh.childNodes);
        follow();
        describeAgain();
        // The focus goes from one drawing to the other, as from point to point.
        if (row) giveFocus(next.svg, row);
        before.finalize();
      }
      if (shown !== width) return;
      place(width);
      describeAgain();
    },
    finalize() {
      ended = true;
      following.abort();
      looked.abort();
      acting.end();
      embedded.finalize();
    },
  };
  return {
    words: words(),
    drawing,
    series: description.series ?? undefined,
    warnings,
    everyRow: () => description.everyRow(),
    get controls() {
      return acting.controls;
    },
    spec,
  };
}

/** The row of the mark in a drawing that has the focus. */
function rowWithFocus(box: Element): string | null {
  const { activeElement } = box.getRootNode() as Document | ShadowRoot;
  return activeElement && box.contains(activeElement) ? activeElement.getAttribute('data-row') : null;
}

/** Moves the focus to the mark of a row in a drawing that has taken the place of another. */
function giveFocus(svg: SVGSVGElement, row: string): void {
  const mark = svg.querySelector<SVGElement>(`[data-row="${row}"]:not(text)`);
  mark?.setAttribute('tabindex', '-1');
  mark?.focus({ preventScroll: true });
}
