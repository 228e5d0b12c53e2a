const files = import.meta.glob<string>('../../tests/golden/transcripts/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What a screen reader says of a chart: read through, in its table, or by keyboard. */
export interface Passage {
  readonly heading: string;
  /** Phrases, one a line. */
  readonly phrases: string;
}

/** What a screen reader says of a chart. */
export interface Transcript {
  readonly tag: string;
  readonly passages: readonly Passage[];
}

/** The transcript of every chart: the files that tests compare with. */
export const transcripts: readonly Transcript[] = Object.entries(files)
  .map(([path, text]) => ({ tag: tagOf(/([^/]+)\.txt$/.exec(path)?.[1] ?? ''), passages: passagesOf(text) }))
  .toSorted((a, b) => a.tag.localeCompare(b.tag));

/** A chart by its tag; one of own figures with its type. */
function tagOf(name: string): string {
  return `care-${name.replace(/^chart-/, 'chart, ')}`;
}

function passagesOf(text: string): Passage[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [heading = '', ...phrases] = part.trim().split('\n');
      return { heading, phrases: phrases.join('\n') };
    });
}
