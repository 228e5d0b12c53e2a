import type { PropertyValues, TemplateResult } from 'lit';
import type { ChartArtifact, DrawnSeries } from '../../artifact.ts';
import { ENGLAND } from '../../areas/area-place.ts';
import { readAreaRequest, unknownArea } from '../../areas/area-request.ts';
import type { ChartElement } from '../chart-element.ts';
import { AreaViews, areaIndex } from './area-views.ts';
import type { AreaChoice } from './choose-area.ts';

/** What reads areas, for parts that are bundled without it. */
export { areaIndex, readAreaRequest, unknownArea };

/** What a chart by area shows, and the box of its reader's choice once that is loaded. */
interface State {
  readonly views: AreaViews;
  chooser?: (choice: AreaChoice) => TemplateResult;
}

const states = new WeakMap<object, State>();

/** By the class of a chart: the class that it takes on. */
const classes = new WeakMap<object, ReturnType<typeof areaClass>>();

/**
 * Lets a chart show what its `area` and `choose` ask for, from its next update on. It takes on a class that shows areas, so
 * that charts of England do not carry its code.
 */
export function showAreas(chart: object): void {
  const own = chart.constructor as typeof ChartElement;
  const byArea = classes.get(own) ?? areaClass(own);
  classes.set(own, byArea);
  Object.setPrototypeOf(chart, byArea.prototype as object);
  (chart as InstanceType<ReturnType<typeof areaClass>>).beginAreas();
}

/** What a chart shows by area. A chart that takes on the class has no private fields of it. */
const stateOf = (chart: object): State => states.get(chart) as State;

function areaClass(Base: typeof ChartElement) {
  const { lit } = Base;
  return class AreaChart extends Base {
    declare area: string | null;
    declare choose: string | null;

    /** Shows views of areas, of which England is one. @internal */
    beginAreas(): void {
      const unavailable = (): void => {
        this.warnOfNotes();
        this.present(stateOf(this).views.artifact);
      };
      const views = new AreaViews(this.host, Base.artifact as ChartArtifact, unavailable, lit.loadPart);
      states.set(this, { views });
      this.present(views.artifact);
    }

    protected override willUpdate(changed: PropertyValues): void {
      if (changed.has('area') || changed.has('choose')) {
        stateOf(this).views.ask(this.area);
        this.warnOfNotes();
        if (this.choose === 'area') void this.loadChooser();
      }
      super.willUpdate(changed);
    }

    /** Tells the author what the reader is told. @internal */
    protected warnOfNotes(): void {
      const { notes } = stateOf(this).views;
      if (notes.length) this.warn(notes.join(' '));
    }

    /** Loads the box in which the reader chooses. @internal */
    protected async loadChooser(): Promise<void> {
      try {
        const { chooseArea } = await lit.loadPart(() => import('./choose-area.ts'));
        stateOf(this).chooser ??= chooseArea(lit);
        this.requestUpdate();
      } catch (error) {
        this.host.loadFailed(error, 'areas');
      }
    }

    protected override authored(name: string): unknown {
      return name === 'area' ? stateOf(this).views.value : super.authored(name);
    }

    protected override get drawnSeries(): DrawnSeries | undefined {
      return stateOf(this).views.series() ?? super.drawnSeries;
    }

    protected override resized(width: number): void {
      super.resized(width);
      stateOf(this).views.fit();
    }

    protected override drawing(): unknown {
      return stateOf(this).views.drawing() ?? super.drawing();
    }

    protected override sourceLine(credits: string): unknown {
      const { notes } = stateOf(this).views;
      const source = super.sourceLine(credits);
      return notes.length ? lit.html`${notes.join(' ')} ${source}` : source;
    }

    protected override ownControls(): ReturnType<ChartElement['ownControls']> {
      const { chooser, views } = stateOf(this);
      const own = super.ownControls();
      if (!chooser || this.choose !== 'area') return own;
      const chosen = (code: string): void => {
        views.ask(code === ENGLAND ? null : code);
        this.chooseOption('area', views.value);
      };
      const code = views.value.split(',')[0] || ENGLAND;
      return lit.html`${chooser({ chart: this, areas: areaIndex(), code, chosen })}${own}`;
    }
  };
}
