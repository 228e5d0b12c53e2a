import type { Spec, View } from 'vega';
import { getOwn, words } from '../describe-spec/json.ts';
import { signalsOf } from './compiled-signals.ts';

/** The frames of an animated spec. */
export interface Frames {
  /** The values of its `time` channel, in their order. */
  readonly values: readonly unknown[];
  /** Shows one of them. */
  show(index: number): Promise<unknown>;
  /** How long each is shown, in milliseconds. */
  readonly duration: number;
}

/** A scale of Vega with a band for each frame. */
interface FrameScale {
  (value: unknown): number;
  domain(): readonly unknown[];
  range(): readonly number[];
  bandwidth(): number;
}

/** The shortest that a frame is shown, in milliseconds: each is described in words. */
const SHORTEST = 100;

/** The frames of a spec with a selection by a timer; `null` for other specs. Vega’s own clock does not run: see `ownStreams()`. */
export function framesOf(view: View, compiled: Spec): Frames | null {
  const end = signalsOf(compiled).get('max_range_extent');
  const [, name] = /range\('(.+)'\)/.exec(words(getOwn(end, 'init'))) ?? [];
  // A selection by a timer may stand without a channel of time.
  const isThere = compiled.scales?.some((scale) => scale.name === name);
  const scale = isThere && name ? (view.scale(name) as Partial<FrameScale>) : null;
  if (!scale || !isOfFrames(scale)) return null;
  const values = scale.domain();
  const clock = values.map((value) => scale(value) + scale.bandwidth() / 2);
  const [from = 0, to = 0] = scale.range();
  return {
    values,
    show: (index) => view.signal('anim_clock', clock[index]).runAsync(),
    duration: Math.max(Math.abs(to - from) / values.length, SHORTEST),
  };
}

const isOfFrames = (scale: Partial<FrameScale>): scale is FrameScale => 'bandwidth' in scale;

/** What an animation shows. */
export interface FrameShown {
  readonly index: number;
  readonly plays: boolean;
}

/** An animation that a reader can stop. */
export interface Animation {
  /** A button that stops and plays, and a list of the frames. */
  readonly controls: Element;
  frame(): FrameShown;
  /** Stops at the frame that is shown. */
  stop(): void;
  /** Stops for good. */
  end(): void;
}

/**
 * Plays the frames of a spec, one after another, for as long as its controls are on the page and the reader does not ask for less motion.
 *
 * @param label What the frames are, such as Year.
 * @param names What each frame is called.
 * @param begin What is shown already. Default the first frame, played.
 */
export function play(
  { values, show, duration }: Frames,
  label: string,
  names: readonly string[],
  begin: FrameShown | null,
): Animation {
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const following = new AbortController();
  const button = Object.assign(document.createElement('button'), { type: 'button' });
  const list = Object.assign(document.createElement('select'), { id: 'frame' });
  list.append(...names.map((name) => new Option(name)));
  list.selectedIndex = begin?.index ?? 0;
  const controls = Object.assign(document.createElement('div'), { className: 'choose' });
  const place = document.createElement('div');
  place.append(Object.assign(document.createElement('label'), { htmlFor: list.id, textContent: label }), ' ', list);
  controls.append(button, place);

  let timer: ReturnType<typeof setTimeout> | undefined;
  let playing = false;
  const set = (plays: boolean): void => {
    playing = plays;
    button.textContent = plays ? 'Stop animation' : 'Play animation';
    clearTimeout(timer);
    if (plays) timer = setTimeout(() => void next(), duration);
  };
  const next = async (): Promise<void> => {
    // While nobody can stop it, it waits.
    if (controls.isConnected) {
      list.selectedIndex = (list.selectedIndex + 1) % values.length;
      await show(list.selectedIndex);
    }
    if (playing) set(true);
  };
  const stop = (): void => set(false);
  button.addEventListener('click', () => set(!playing));
  list.addEventListener('change', () => {
    stop();
    void show(list.selectedIndex);
  });
  still.addEventListener('change', () => still.matches && stop(), { signal: following.signal });
  set(!still.matches && begin?.plays !== false);
  return {
    controls,
    frame: () => ({ index: list.selectedIndex, plays: playing }),
    stop,
    end() {
      following.abort();
      stop();
    },
  };
}
