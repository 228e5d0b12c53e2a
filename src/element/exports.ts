import type { ChartArtifact, Choice } from '../artifact.ts';
import { type Embed, embedTag } from '../markup/embed-tag.ts';
import type { ChartSetting } from './setting.ts';

/** A chart whose code is copied. */
export interface CopiedChart extends HTMLElement {
  readonly view: Choice;
  readonly headline: string | null;
  readonly subtitle: string | null;
  readonly headingLevel: number;
  readonly theme: 'light' | 'dark' | null;
  readonly controls: 'none' | null;
  /** Of a chart that there is by area. */
  readonly choose?: string | null;
}

/** What the class of a chart knows. */
interface ChartStatics {
  readonly script: string | undefined;
  readonly ownSettings: readonly ChartSetting[];
}

/** What the code of a chart is made of, as it is now. */
export function embedOf(chart: CopiedChart, { options }: Pick<ChartArtifact, 'options'>): Embed {
  const { headline, subtitle, headingLevel, theme, controls, choose = null } = chart;
  const { script, ownSettings } = chart.constructor as unknown as ChartStatics;
  const attributes = {
    headline,
    subtitle,
    'heading-level': [2, 4, 5, 6].includes(headingLevel) ? headingLevel : null,
    theme,
    controls,
    choose,
  };
  return {
    tag: chart.localName,
    defaults: Object.fromEntries([
      ...options.map(({ name, values }) => [name, values[0]?.value]),
      ...ownSettings.map(({ name, initial }) => [name, String(initial)]),
    ]),
    choice: chart.view,
    attributes: Object.fromEntries(
      Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
    ),
    script,
  };
}

/** The embed code `tag` of a chart as it is now; empty where it could not be loaded. */
export const embedChart = (chart: CopiedChart, artifact: Pick<ChartArtifact, 'options'> | null | undefined): string =>
  artifact ? embedTag(embedOf(chart, artifact)) : '';
