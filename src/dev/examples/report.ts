import { differentMarks } from './compare-marks.ts';
import { wrongLooks } from './compare-looks.ts';
import { type Example, SCHEMES, WIDTHS } from './draw-examples.ts';
import { suspectWords } from './suspect-words.ts';

/** What may be wrong with an example. */
export const KINDS = ['hung', 'refused', 'marks', 'words', 'looks', 'console', 'policy'] as const;

/** Something that is wrong with an example. */
export interface Finding {
  readonly kind: (typeof KINDS)[number];
  readonly says: string;
  /** Where it is so: `320 px, dark`. Empty for what vega-embed did. */
  readonly at: readonly string[];
}

/** What was found about an example. */
export interface ExampleReport {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** What is wrong with an example as it was drawn, the same thing told once. */
export function reportOf(name: string, spec: unknown, { plain, ours }: Example): ExampleReport {
  const findings = new Map<string, Finding & { readonly at: string[] }>();
  const found = (kind: Finding['kind'], says: string, at: string): void => {
    const known = findings.get(`${kind}: ${says}`);
    if (known) known.at.push(at);
    else findings.set(`${kind}: ${says}`, { kind, says, at: at ? [at] : [] });
  };
  if (plain.hung) found('hung', `vega-embed: ${plain.hung}`, '');
  // Which frame is shown when is chance.
  const moves = JSON.stringify(spec).includes('"timer"');
  const limited = /limit"/i.test(JSON.stringify(spec));
  const beside = plain.drawn?.failed === undefined ? plain.drawn : undefined;
  for (const [width, { drawn, hung, errors, violations }] of ours) {
    const at = `${width} px`;
    if (hung) found('hung', hung, at);
    for (const error of errors) found('console', error, at);
    for (const violation of violations) found('policy', violation, at);
    if (drawn?.refused !== undefined) found('refused', drawn.refused, at);
    if (!drawn || drawn.refused !== undefined) continue;
    const different = beside && !moves ? differentMarks(beside.marks, drawn.marks) : [];
    for (const says of different) found('marks', says, at);
    const said = {
      texts: beside?.texts ?? [],
      data: beside?.marks.flatMap(({ data }) => data) ?? [],
      drawn: beside?.marks.some(({ role, data }) => role === 'mark' && data.length > 0) ?? true,
    };
    for (const says of suspectWords(drawn.words, spec, said)) found('words', says, at);
    for (const scheme of SCHEMES) {
      const look = drawn.looks[scheme];
      const other = different.length || moves ? null : (beside?.look ?? null);
      for (const says of look ? wrongLooks(look, limited, other) : []) found('looks', says, `${at}, ${scheme}`);
    }
  }
  return { name, findings: [...findings.values()] };
}

/** Number of findings of each kind, and of examples that have any. */
export function totalsOf(reports: readonly ExampleReport[]): Record<string, number> {
  const of = (kind: Finding['kind']): number =>
    reports.filter(({ findings }) => findings.some((finding) => finding.kind === kind)).length;
  return {
    specs: reports.length,
    same: reports.filter(({ findings }) => findings.length === 0).length,
    ...Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])),
  };
}

/** The most findings of a kind that are printed of one example. */
const MOST_PRINTED = 4;

/** Reports as they are printed: an example with findings takes a line for each, and the last line has the totals. */
export function printed(reports: readonly ExampleReport[]): string {
  const lines = reports.flatMap(({ name, findings }) => {
    if (!findings.length) return [];
    return [
      name,
      ...KINDS.flatMap((kind) => {
        const ofKind = findings.filter((finding) => finding.kind === kind);
        const more = ofKind.length - MOST_PRINTED;
        return [
          ...ofKind.slice(0, MOST_PRINTED).map(({ says, at }) => `  ${kind}: ${says}${where(at)}`),
          ...(more > 0 ? [`  ${kind}: ${more} more like these`] : []),
        ];
      }),
    ];
  });
  const { specs, same, ...kinds } = totalsOf(reports);
  const told = Object.entries(kinds).flatMap(([kind, count]) => (count ? [`${kind} ${count}`] : []));
  return [
    ...lines,
    `${specs} specs, ${same} without a difference${told.length ? `; with one: ${told.join(', ')}` : ''}.`,
  ].join('\n');
}

/** Where something is so, in few words: both schemes of a width are the width, a scheme at all widths is the scheme, and everywhere is nothing to be told. */
function where(at: readonly string[]): string {
  const wholly = WIDTHS.map((width) => `${width} px`).filter(
    (width) => at.includes(width) || SCHEMES.every((scheme) => at.includes(`${width}, ${scheme}`)),
  );
  const partly = at.filter((place) => !wholly.some((width) => place.startsWith(width)));
  const schemes = SCHEMES.filter((scheme) => WIDTHS.every((width) => partly.includes(`${width} px, ${scheme}`)));
  const places = [
    ...wholly,
    ...schemes,
    ...partly.filter((place) => !schemes.some((scheme) => place.endsWith(scheme))),
  ];
  return places.length && wholly.length < WIDTHS.length ? ` (${places.join('; ')})` : '';
}
