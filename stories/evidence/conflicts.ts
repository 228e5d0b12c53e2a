import { find } from '../../src/data/find.ts';
import { claimValue, verdict } from '../../src/words/claims.ts';
import { capitalised, typeset } from '../../src/words/typeset.ts';
import { evidence, descriptor } from './package.ts';
import { type Cited, rowsInWords } from './rows-in-words.ts';

const link = ({ text, url }: Cited): string => (url ? `[${text}](<${url}>)` : text);

/** Where claims and evidence, or sources among themselves, differ: each with what is told, its evidence and where a chart tells it, as Markdown. */
export function conflicts(): string {
  return evidence.conflicts
    .map(({ id, title, claims, explanation, evidence: references, chart }) => {
      const said = (claims?.split(' ') ?? []).map((claimId) => {
        const claim = find(evidence.claims, 'id', claimId);
        return `${claim.claimant}: **${claimValue(claim)}**, ${claim.what}, ${claim.period}. ${verdict(claim)}. ${capitalised(claim.check_note)}`;
      });
      const rows = rowsInWords(references, evidence, descriptor.resources).map(({ text, source }) =>
        source && source.text !== text ? `- ${text}. ${link(source)}` : `- ${source ? link(source) : text}`,
      );
      const told = chart
        ? `Told in [care-${chart}](?path=/docs/charts-care-${chart}--docs).`
        : 'No chart shows it; it is told here.';
      return [
        `### ${Number(id.slice(1))}. ${title}`,
        ...said.map(typeset),
        ...(explanation ? [typeset(explanation)] : []),
        ...(rows.length ? [rows.join('\n')] : []),
        told,
      ].join('\n\n');
    })
    .join('\n\n');
}
