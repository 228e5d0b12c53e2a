import type { AboutSection } from '../../artifact.ts';
import type { Evidence } from '../../data/evidence.ts';
import { find } from '../../data/find.ts';
import { joined } from '../../words/sources.ts';
import { statementsOn, theDocument } from './sector-response.rows.ts';

/**
 * What *About this figure* says of the coding, the themes and the statements of a view.
 *
 * @param initials Initials that the picture uses, by the name of the organisation.
 */
export function responseAbout(
  evidence: Evidence,
  document: string,
  initials: Readonly<Record<string, string>>,
): AboutSection[] {
  const all = statementsOn(evidence, document);
  const statements = all.filter(({ same_as }) => same_as === null);
  const publishers = new Set(all.map(({ source }) => find(evidence.sources, 'id', source).publisher));
  const unsure = statements.filter(({ confidence }) => confidence === 'medium');
  const named = Object.entries(initials).filter(([name]) =>
    statements.some(({ organisation }) => organisation === name),
  );
  const on = (statement: (typeof all)[number]): string =>
    document === 'all' ? `${statement.organisation} on ${theDocument(statement.document)}` : statement.organisation;
  const themes = evidence.themes.filter(({ id }) =>
    evidence['statement-themes'].some(
      ({ theme, statement }) => theme === id && statements.some((candidate) => candidate.id === statement),
    ),
  );
  return [
    {
      heading: 'What is counted',
      paragraphs: [
        `Statements by organisations as ${joined([...publishers])} published them. A square is a theme that a statement takes up: filled where it does so in substance, small and hollow where it does so in passing.`,
        'A round-up is an editor’s selection. These are counts of statements that were quoted, not a survey of the sector.',
        ...all
          .filter(({ same_as }) => same_as !== null)
          .map(
            ({ organisation, document: answered, source }) =>
              `The statement of ${organisation} on ${theDocument(answered)} was read in full and in a shorter cut printed by ${find(evidence.sources, 'id', source).publisher}. It is counted once, in full.`,
          ),
      ],
    },
    {
      heading: 'How it was coded',
      paragraphs: [
        'By one reader, without a second check. A statement welcomes what it answers when it is positive and has no reservation about it; a call to fund or to act is no reservation. It welcomes with conditions when it is positive and has a caveat, a correction or a “however”. It is critical when its main message is negative.',
        ...(unsure.length ? [`The stance is less certain for ${joined(unsure.map(on))}.`] : []),
      ],
    },
    { heading: 'Themes', paragraphs: themes.map(({ name, meaning }) => `${name}: ${meaning}`) },
    {
      heading: 'Who spoke, and what else the statements say',
      paragraphs: statements.map((statement) => {
        const speaker = [statement.spokesperson, statement.role].filter(Boolean).join(', ');
        return `${on(statement)} (${speaker || 'nobody is named'}): ${statement.other_points}`;
      }),
    },
    ...(named.length
      ? [
          {
            heading: 'Initials',
            paragraphs: [`${joined(named.map(([name, letters]) => `${letters} is the ${name}`))}.`],
          },
        ]
      : []),
  ];
}
