import type { TopLevelSpec } from 'vega-lite';
import type { LiveDrawing } from './live-drawing.ts';
import { embed } from './vega/embed.ts';
import { guard } from './vega/guard.ts';
import { specCopy } from './vega/check-spec.ts';
import type { AuthorInput } from './author-input.ts';
import type { OwnWords, ChartParts } from './chart-parts.ts';
import { tagMarks } from './describe-spec/tag-marks.ts';
import { describeSpec } from './describe-spec/describe-spec.ts';
import { actOn } from './acting/act-on.ts';
import { DRAWN } from './vega/renderer.ts';
import { nextTask, turn } from './task-queue.ts';

/** The most errors of one chart that are reported to the console. */
const MOST_TROUBLES = 5;

/** Drawings on A4, in CSS pixels: the width that there is, and the width in which a text of 13 px is scaled to 7.6 pt. */
const PAPER = { width: 686, widest: 880 };

/**
 * Draws an author's spec, and describes it in words, rows and points.
 *
 * The title is not drawn, because the figure has it as its headline. After a reader's interaction the description is updated one frame later.
 *
 * @param signal Aborts before drawing starts.
 * @param changed Called when an interaction has changed what the chart shows.
 */
export async function drawSpec(
  whole: unknown,
  input: AuthorInput,
  width: number,
  signal: AbortSignal,
  changed: (words: OwnWords) => void,
): Promise<ChartParts> {
  await turn(signal);
  const box = document.createElement('div');
  const spec = specCopy(whole);
  const { title: _, ...untitled } = Object(spec) as Record<string, unknown>;
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
  const embedded = await embed(box, untitled, {
    width,
    allowDataUrls,
    guard,
    failed: input.failed,
    troubled,
  });
  const { view, svg, warnings } = embedded;
  const acting = await actOn(embedded, spec, box.querySelector('form'));
  await nextTask();
  // The chart keeps its own size, and is scaled down if too wide.
  svg.style.inlineSize = 'auto';

  let description: ReturnType<typeof describeSpec>;
  const describe = () => acting.told(describeSpec(view, spec as TopLevelSpec));
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
    const others = tagMarks(svg, description);
    acting.tagged(description);
    return others;
  };
  tag();

  let frame = 0;
  let ended = false;
  const describeAgain = (): void => {
    if (ended) return;
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
  svg.addEventListener(DRAWN, describeSoon);

  let shown = width;
  const resize = async (width: number): Promise<void> => {
    await embedded.resize(width);
    // Where the browser prints without drawing again (care-chart.css).
    const scaled = svg.viewBox.baseVal.width / PAPER.widest;
    if (scaled > 1) svg.style.setProperty('--paper', String(scaled));
    else svg.style.removeProperty('--paper');
  };
  await resize(width);
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
      await resize(width);
      describeAgain();
    },
    finalize() {
      ended = true;
      following.abort();
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
    controls: acting.controls,
    spec,
  };
}
