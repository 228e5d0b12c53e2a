import { type ChartArtifact, type ChartView, viewKey, type ViewDetails } from '../../artifact.ts';
import { type Embedded, OWN_WORDS } from '../../markup/embed-codes.ts';
import { copiedAttributes, type Embed } from '../../markup/embed-tag.ts';
import { type CopiedChart, embedOf } from '../exports.ts';

/** The view of a chart whose code is copied. */
export interface CopiedView {
  readonly chart: CopiedChart & { embedCode(): string };
  readonly artifact: ChartArtifact;
  readonly view: ChartView;
  readonly details: ViewDetails;
}

/** What the codes of a view are made of, as it is on the page now. */
export function embeddedOf({ chart, artifact, view, details }: CopiedView): Embedded {
  const embed = embedOf(chart, artifact);
  const { dated, version, report, name, options } = artifact;
  const { note } = chart as { note?: string | null };
  const shown = note ? { ...view, summary: `${view.summary} ${note}` } : view;
  const finished = {
    name,
    key: viewKey(options, view.choice),
    view: shown,
    details,
    dated,
    version,
    ...(report && { report }),
  };
  return {
    finished,
    options,
    ownControls: (chart.shadowRoot as ShadowRoot).querySelector('.own')?.outerHTML,
    tag: dated ? embed.tag : undefined,
    attributes: copiedAttributes(embed),
    script: embed.script ?? null,
    own: differences(embed, artifact, view, hasOwnColours(chart)),
  };
}

/** What the page shows that no file of the build does, in words. */
function differences(
  { defaults, choice, attributes }: Embed,
  { options }: ChartArtifact,
  { posters }: ChartView,
  coloured: boolean,
): string[] {
  const prebuilt = new Set(options.map(({ name }) => name));
  const set = Object.keys(choice).some((name) => !prebuilt.has(name) && choice[name] !== defaults[name]);
  return [
    ...Object.entries(OWN_WORDS).flatMap(([name, words]) => (name in attributes ? [words] : [])),
    ...(coloured ? ['this page’s colours'] : []),
    ...(set || !posters.length ? ['the figures chosen here'] : []),
  ];
}

/** Whether the page sets a colour (`tokenCSS()` has `--_set`). */
function hasOwnColours(chart: HTMLElement): boolean {
  const computed = getComputedStyle(chart);
  return ['--_set', '--care-grid'].some((name) => computed.getPropertyValue(name).trim());
}
