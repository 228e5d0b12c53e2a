import { describe, expect, test } from 'vitest';
import { find } from '../../src/data/find.ts';
import { claimValue, verdict } from '../../src/words/claims.ts';
import { citation } from '../../src/words/sources.ts';
import { capitalised, typeset } from '../../src/words/typeset.ts';
import { eachView, evidence, viewOf } from './every-chart.ts';
import { sayingsOf } from './picture.ts';
import { claimsTold } from './named.ts';

describe('5. what was claimed is told, with who made the claim and why the evidence differs', () => {
  /** What every view of a chart tells in About, without the charts that are told of elsewhere. */
  const toldBy = (chart: string): string =>
    eachView
      .filter(([, of]) => of.chart === chart)
      .flatMap(([, { view }]) => view.about.flatMap((section) => section.paragraphs))
      .join('\n');
  const onCharts = evidence.conflicts.filter(({ chart }) => chart !== null);

  test.each(onCharts.map((conflict) => [`${conflict.id}, ${conflict.title}`, conflict] as const))(
    '%s: About tells it',
    (_, { chart, claims, explanation }) => {
      const told = toldBy(chart ?? '');
      if (explanation) expect(told).toContain(typeset(explanation));
      for (const id of claims?.split(' ') ?? []) {
        const claim = find(evidence.claims, 'id', id);
        expect(told).toContain(
          typeset(`${claim.claimant}: ${claimValue(claim)}, ${claim.what}, ${claim.period}. ${verdict(claim)}.`),
        );
        expect(told).toContain(typeset(capitalised(claim.check_note)));
      }
    },
  );

  test('the 24 % of The Children’s Society is said beside those starting, and said to be about those in care', () => {
    const { summary, about } = viewOf('children-in-care', 'measure-starting').view;
    expect(summary).toMatch(
      /The Children’s Society gave 24% .* that was the rise in children in care, and those starting rose 10%/,
    );
    expect(JSON.stringify(about)).toContain('This conflicts with the evidence.');
  });

  test('the £2.8bn of The Children’s Society is marked wherever it is drawn', () => {
    for (const [, { view }] of eachView.filter(([, { chart }]) => chart === 'funding-gap'))
      for (const { svg } of view.posters) expect(sayingsOf(svg)).toContain('no other source found');
  });

  test.each(eachView)('%s: the source of every claim that About tells is among the references', (_, { view }) => {
    const references = new Set(view.references.map((reference) => reference.citation));
    const missing = claimsTold(view, evidence)
      .filter(({ source }) => !references.has(typeset(citation(find(evidence.sources, 'id', source)))))
      .map(({ id, claimant, source }) => `${id} of ${claimant}: ${source}`);
    expect(missing).toEqual([]);
  });
});
