import type { SpecDescription } from '../describe-spec/describe-spec.ts';
import { framesInWords } from '../describe-spec/frames-in-words.ts';
import type { EmbeddedView } from '../vega/embed.ts';
import { type FrameShown, framesOf, play } from './animation.ts';
import { letPressLegends } from './legend-keys.ts';
import { letPress } from './press.ts';
import { chosenNow, selectionsOf } from './selections.ts';

/** What a reader can do in the drawing of a spec. */
export interface Acting {
  /** The controls above the plot: the inputs of the spec, and what stops and plays it; `null` for none. */
  readonly controls: Element | null;
  /** What an animation shows; `null` where there is none. */
  readonly frame: FrameShown | null;
  /** A description that tells which points are chosen. */
  told(description: SpecDescription): SpecDescription;
  /** The marks of a description have been tagged: their links, legends and instructions follow. */
  tagged(description: SpecDescription): void;
  /** Ends what is going on. */
  end(): void;
}

/**
 * Makes what a pointer can do in a drawing possible by keyboard, tells what was done, and plays what is animated so that it can be stopped.
 *
 * @param form The inputs of the spec.
 * @param begin The frame that an animation begins with. Default the first, played.
 */
export async function actOn(
  { view, svg, vgSpec }: EmbeddedView,
  spec: unknown,
  form: Element | null,
  begin: FrameShown | null = null,
): Promise<Acting> {
  const selections = selectionsOf(spec, vgSpec);
  let links: SpecDescription['links'] = [];
  const linkOf = (row: number): Element | undefined =>
    [...svg.querySelectorAll('path,image,line,rect,text')].find(
      (element) => links[row] && Reflect.get(element, '__data__') === links[row],
    );
  const pressing = letPress(svg, view, selections, linkOf);
  const frames = framesOf(view, vgSpec);
  await frames?.show(begin?.index ?? 0);
  const animation = frames && frames.values.length > 1 ? playing(frames) : null;
  if (animation)
    // Points that are read stand still.
    svg.parentElement?.addEventListener('focusin', () => animation.stop());
  if (form) animation?.controls.append(form);

  function playing(shown: NonNullable<typeof frames>) {
    const { title, names } = framesInWords(spec, shown.values, view.locale());
    return play(shown, title, names, begin);
  }

  return {
    controls: animation?.controls ?? form,
    get frame() {
      return animation?.frame() ?? null;
    },
    told(description) {
      const isChosen = chosenNow(view, selections);
      const points = description.points.map((point, index) => {
        const item = description.items[index];
        return item && isChosen(item) ? `${point} Chosen.` : point;
      });
      return { ...description, points };
    },
    tagged(description) {
      ({ links } = description);
      letPressLegends(svg, view, selections, pressing);
      const how = [
        links.some(Boolean) && 'Enter follows the link of a point.',
        selections.pressed.length &&
          'Enter chooses a point, or lets go of it; with Shift, one more. Enter on the chart lets go of all.',
        selections.legends.length && 'The legend comes after the points, by Tab.',
        selections.ranges && 'A range can be chosen by dragging only; the table has every row.',
        animation && 'An animation stops when a point is reached.',
      ];
      svg.dataset['how'] = how.filter(Boolean).join(' ');
    },
    end() {
      animation?.end();
    },
  };
}
