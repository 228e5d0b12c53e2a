const UNRELEASED = '## Unreleased\n';

/**
 * The changelog with what stands under *Unreleased* as that of a version, and an empty *Unreleased* above it.
 *
 * @param text The changelog.
 * @param version The version that is released.
 * @param date The day of the release: `2026-12-03`.
 * @param notes What `releaseNotes()` says of the figures. Lines that stand under *Unreleased*, with a reason behind them or
 *   without, are not added again.
 * @throws {Error} where nothing stands under *Unreleased*, or the version has a heading.
 */
export function releasedChangelog(
  text: string,
  { version, date, notes }: { readonly version: string; readonly date: string; readonly notes: string },
): string {
  if (changesOf(text, version) !== null) throw new Error(`CHANGELOG.md has a heading for ${version} already`);
  const changes = changesOf(text, 'Unreleased');
  if (!changes) throw new Error('CHANGELOG.md says nothing under “Unreleased”');
  const said = changes.split('\n');
  const lines = notes.split('\n').filter((line) => !line.startsWith('- ') || !said.some((is) => is.startsWith(line)));
  const figures = `### Figures\n\n${lines.join('\n').trim()}`;
  const at = text.indexOf(UNRELEASED);
  const end = at + UNRELEASED.length;
  return `${text.slice(0, end)}\n## ${version} – ${date}\n\n${figures}\n${text.slice(end)}`;
}

/** What the changelog says of a version, without its heading; `null` where it has none. */
export function changesOf(text: string, version: string): string | null {
  const sections = text.split(/^## /m).slice(1);
  const section = sections.find((is) => is.split(/\s/, 1)[0] === version);
  return section === undefined ? null : section.slice(section.indexOf('\n')).trim();
}
