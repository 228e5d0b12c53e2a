import type { ChartArtifact, ChartView, Choice } from '../artifact.ts';
import type { ChartBase, ChartMixin } from '../element/mixin.ts';
import type { ChartSetting } from '../element/setting.ts';
import { escaped } from './escaped.ts';

/** What only one chart has, by its mixin: the same in HTML as in its element. */
export interface MixedIn {
  readonly settings: readonly ChartSetting[];
  /** Changes a view of the artifact into the view shown. @throws {Error} where the settings do not fit its rows. */
  refine(view: ChartView, settings: Choice): ChartView;
  /** Its controls as HTML, empty for none. They do nothing without its element. */
  controls(view: ChartView, settings: Choice): string;
}

/** The members that mixins define and use, of an element that is on no page. */
interface Members {
  refine(view: ChartView, settings: Choice): ChartView;
  ownControls(): string;
  rows: ChartView['rows'];
  settings: Choice;
}

/** Calls the mixin of a chart with a base that is no element, and with templates that are texts. */
export function mixedIn(artifact: Pick<ChartArtifact, 'name' | 'options' | 'view'>, mixin: ChartMixin): MixedIn {
  const { name } = artifact;
  const base = class {
    static styles = [];
    static observedAttributes = [];
    static ownSettings = [];
    static artifact = artifact;
    rows: ChartView['rows'] = [];
    settings: Choice = {};
    refine(view: ChartView): ChartView {
      return view;
    }
    ownControls(): string {
      return '';
    }
    warn(message: string): void {
      throw new Error(`${name} ${message.replace(/; showing all$/, '')}.`);
    }
  };
  const tools = { html: htmlText, nothing: '', sheet: () => '' } as unknown as Parameters<ChartMixin>[1];
  const own = mixin(base as unknown as ChartBase, tools);
  const chart = new own() as unknown as Members;
  return {
    settings: own.ownSettings,
    refine: (view, settings) => chart.refine(view, settings),
    controls(view, settings) {
      chart.rows = view.rows;
      chart.settings = settings;
      return chart.ownControls();
    },
  };
}

/** A template of Lit as text: attributes and properties by their values, and no listeners. A minified template has bindings in quotation marks. */
function htmlText(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
  return parts.reduce((text, part, index) => {
    const value = values[index - 1];
    const [binding = '', kind = '', attribute = '', quote = ''] = /\s([.@?]?)([\w-]+)=("?)$/.exec(text) ?? [];
    if (!binding || (quote && !kind)) return text + escaped(String(value)) + part;
    const written = kind === '@' || (kind === '?' && !value) ? '' : ` ${attribute}="${escaped(String(value))}"`;
    return text.slice(0, -binding.length) + written + part.slice(quote.length);
  });
}
