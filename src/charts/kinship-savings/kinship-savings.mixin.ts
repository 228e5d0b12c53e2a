import type { PropertyValues } from 'lit';
import type { ChartView, Choice } from '../../artifact.ts';
import type { ChartMixin } from '../../element/mixin.ts';
import type { ChartSetting } from '../../element/setting.ts';
import { count, money } from '../../words/numbers.ts';
import {
  gridFor,
  type KinshipRow,
  labels,
  LEAST,
  most,
  outline,
  point,
  proportion,
  scaled,
} from './kinship-savings.shared.ts';
import css from '../../mixins/own-controls.css?inline';

const LABEL = 'Children moved to kinship care';

const rowOf = ({ rows }: { readonly rows: ChartView['rows'] }, kind: KinshipRow['kind']): KinshipRow => {
  const row = (rows as readonly KinshipRow[]).find((candidate) => candidate.kind === kind);
  if (!row) throw new Error(`care-kinship-savings has no row that is ${kind}`);
  return row;
};

/** The number of children that the estimate is scaled to: a whole number within limits from the data. */
function childrenSetting(view: ChartView): ChartSetting {
  const initial = rowOf(view, 'estimate').children;
  const largest = most(rowOf(view, 'actual').children);
  return {
    name: 'children',
    property: 'moved',
    initial,
    allowed: `a whole number from ${LEAST} to ${largest}`,
    read(text) {
      const asked = text.trim() ? Math.round(Number(text)) : NaN;
      return String(Number.isNaN(asked) ? initial : Math.min(Math.max(asked, LEAST), largest));
    },
  };
}

/**
 * A poster with another estimate.
 *
 * @param index The row of the estimate.
 * @param path The outline of its squares, below a height in pixels.
 * @param texts Its texts, line by line.
 */
function redrawn(
  svg: string,
  index: number,
  { path, texts }: { readonly path: (top: number) => string; readonly texts: readonly string[] },
): string {
  let line = 0;
  const mark = new RegExp(`(<path[^>]* d=")(M0 (\\d+)[^"]*)("[^>]* data-row="${index}")`);
  return svg
    .replace(mark, (_, opening: string, __, top: string, end: string) => opening + path(Number(top)) + end)
    .replace(
      new RegExp(`(<text[^>]* data-row="${index}"[^>]*>)[^<]*`, 'g'),
      (_, opening: string) => opening + (texts[line++] ?? ''),
    );
}

/** The view for another number of children. */
function forChildren(view: ChartView, children: number): ChartView {
  const estimate = rowOf(view, 'estimate');
  const row = scaled(estimate, children);
  if (row === estimate) return view;
  const index = view.rows.indexOf(estimate);
  const per = estimate.for_every ?? 1;
  const all = rowOf(view, 'actual').children / per;
  const rephrase = (text: string): string => text.replace(proportion(estimate), () => proportion(row));
  return {
    ...view,
    summary: rephrase(view.summary),
    rows: view.rows.map((other) => (other === estimate ? row : other)),
    points: view.points.map((sentence, other) => (other === index ? point(row) : sentence)),
    posters: view.posters.map(({ svg, width, height }) => ({
      width,
      height,
      svg: redrawn(rephrase(svg), index, {
        path: (top) => outline(children / per, gridFor(width, all), top),
        texts: labels(row, width),
      }),
    })),
  };
}

/** A slider and a box for the number of children. They change the squares and texts of the poster; nothing is drawn again. */
export const mixin: ChartMixin<KinshipRow> = (Base, { html, sheet }) =>
  class extends Base {
    static override styles = [...Base.styles, sheet(css)];
    declare moved: unknown;

    /** The number that the reader typed, where it is outside the limits. */
    #refused = '';

    static override get ownSettings(): readonly ChartSetting[] {
      return this.artifact ? [childrenSetting(this.artifact.view)] : [];
    }

    /** `moved` says the same as `children`, which templates such as JSX take for what stands inside a tag. */
    static override get observedAttributes(): string[] {
      return [...super.observedAttributes, 'moved'];
    }

    override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      super.attributeChangedCallback(name === 'moved' ? 'children' : name, before, now);
    }

    protected override refine(view: ChartView, { children }: Choice): ChartView {
      return forChildren(view, Number(children));
    }

    protected override willUpdate(changed: PropertyValues): void {
      if (changed.has('moved')) this.#refused = '';
      super.willUpdate(changed);
    }

    protected override ownControls() {
      const shown = rowOf(this, 'estimate');
      const largest = most(rowOf(this, 'actual').children);
      return html`<div class="own">
        <label for="moved">${LABEL}</label>
        <input
          type="range"
          aria-label=${LABEL}
          aria-valuetext="${count(shown.children)} children, ${money(shown.saving ?? 0)}"
          min=${LEAST}
          max=${largest}
          step=${LEAST}
          .value=${String(shown.children)}
          @input=${this.#slide}
        />
        <input
          type="number"
          id="moved"
          aria-describedby="limits"
          min=${LEAST}
          max=${largest}
          .value=${String(shown.children)}
          @input=${this.#type}
          @change=${this.#settle}
        />
        <output id="limits" for="moved">${this.#limits(largest)}</output>
      </div>`;
    }

    #slide = ({ target }: Event): void => this.#show((target as HTMLInputElement).value);

    /** Shows a number while it is typed, as soon as it is allowed. */
    #type = ({ target }: Event): void => {
      const { value } = target as HTMLInputElement;
      if (this.#setting?.read(value) === value) this.#show(value);
    };

    #settle = ({ target }: Event): void => {
      const input = target as HTMLInputElement;
      const nearest = input.value ? (this.#setting?.read(input.value) ?? '') : String(rowOf(this, 'estimate').children);
      this.#show(nearest, input.value === nearest ? '' : input.value);
      input.value = nearest;
    };

    #show(children: string, refused = ''): void {
      this.#refused = refused;
      this.chooseOption('children', children);
    }

    /** The limits, or the one that a number was changed to. */
    #limits(largest: number): string {
      const authored = String(this.moved);
      const asked = this.#refused || (this.settings['children'] === this.#setting?.read(authored) ? authored : '');
      if (Number(asked) > largest) return `The most is ${count(largest)}.`;
      if (asked && Number(asked) < LEAST) return `The least is ${count(LEAST)}.`;
      return `From ${count(LEAST)} to ${count(largest)}`;
    }

    get #setting(): ChartSetting | undefined {
      return (this.constructor as typeof Base).ownSettings[0];
    }
  };
