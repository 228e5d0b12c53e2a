import type { Evidence } from '../../data/evidence.ts';
import { ends, evidenceKeys, find } from '../../data/find.ts';
import { inMillions } from '../../data/spending.ts';
import type { KinshipRow } from './kinship-savings.shared.ts';

/** Ids of the two claims that make up the estimate: the number of children, and the sum. */
export const CLAIMS = { children: 'F45', saving: 'F46' } as const;

/** The estimate, and the number of children in care. */
export function rows({ claims, sources, 'children-looked-after': series }: Evidence): KinshipRow[] {
  const children = find(claims, 'id', CLAIMS.children);
  const saving = find(claims, 'id', CLAIMS.saving);
  const source = find(sources, 'id', evidenceKeys(saving, 'sources')[0] ?? saving.source);
  const { last } = ends(series);
  return [
    {
      label: 'Moved to kinship care',
      kind: 'estimate',
      children: children.value ?? 0,
      for_every: children.value ?? 0,
      saving: inMillions(saving),
      period: saving.period,
      year: null,
      claimant: saving.claimant,
      made: source.date,
      basis: 'as estimated',
      source: source.id,
    },
    {
      label: 'In care',
      kind: 'actual',
      children: last.looked_after,
      for_every: null,
      saving: null,
      period: null,
      year: last.year,
      claimant: null,
      made: null,
      basis: 'counted',
      source: last.source,
    },
  ];
}
