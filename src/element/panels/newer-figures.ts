import type { TemplateResult } from 'lit';
import type { ChartArtifact, ChangedFigure } from '../../artifact.ts';
import { changedFigureInWords } from '../../words/changed-figure.ts';
import { dateInWords, isDate } from '../../words/dates.ts';
import { isNewer, isVersion } from '../../words/versions.ts';
import type { Lit } from '../lit.ts';
import { warnOnce } from '../warn.ts';

/** Limits for what a file may make a page show: characters of the file and of a text, and figures that are listed. */
const MOST = { file: 200_000, text: 160, figures: 12 };

/** What a file tells of a chart. */
interface News {
  readonly version: string;
  readonly date: string | null;
  readonly since: string | null;
  readonly figures: Readonly<Record<string, unknown>>;
  /** The folder that the file is in: that of the newest version. */
  readonly folder: string;
}

/** An address that was asked for. */
interface Asked {
  readonly answered: Promise<unknown>;
  /** `undefined` before the answer, `null` where it tells nothing. */
  news?: News | null;
}

/** Each address is asked for once on a page. */
const asked = new Map<string, Asked>();

/**
 * The end of *About this figure* where a newer version exists: what it changes in the figures of the chart, and where it is.
 * `null` where there is none, or nothing is known of one.
 *
 * @param address The attribute `updates`: the address of `latest.json` on the page's own origin.
 * @param heard Called when the answer has come.
 */
export function newerFigures(
  lit: Lit,
  address: string,
  { name, version }: Pick<ChartArtifact, 'name' | 'version'>,
  heard: () => void,
): TemplateResult | null {
  const { answered, news } = ask(address);
  if (news === undefined) void answered.then(heard);
  return news && isNewer(news.version, version) ? told(lit, news, name, version) : null;
}

/** Asks for a file. Where it tells nothing, the console says why. */
function ask(address: string): Asked {
  const before = asked.get(address);
  if (before) return before;
  const asking: Asked = {
    answered: read(address).then(
      (news) => (asking.news = news),
      (error: unknown) => {
        asking.news = null;
        warnOnce('warn', `updates="${address}" told nothing of newer figures: ${(error as Error).message}`);
      },
    ),
  };
  asked.set(address, asking);
  return asking;
}

async function read(address: string): Promise<News> {
  const { href, origin } = new URL(address, document.baseURI);
  if (origin !== location.origin || origin === 'null')
    throw new Error('it is not on the origin of this page, so it was not asked for.');
  // Nor does an answer count that another origin gives, or a cookie go there.
  const answer = await fetch(href, { mode: 'same-origin', credentials: 'omit', cache: 'no-cache' });
  if (!answer.ok) throw new Error(`the answer was ${answer.status}.`);
  const text = await answer.text();
  if (text.length > MOST.file) throw new Error('the file is too long.');
  const { version, date, since, figures } = Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  if (typeof version !== 'string' || !isVersion(version)) throw new Error('the file names no version.');
  return {
    version,
    date: typeof date === 'string' && isDate(date) ? date : null,
    since: typeof since === 'string' && isVersion(since) ? since : null,
    figures: Object(figures) as Readonly<Record<string, unknown>>,
    folder: new URL('.', answer.url).href,
  };
}

/** What a newer version changes in a chart. */
function told({ html, nothing }: Lit, { version, date, since, folder, figures }: News, name: string, own: string) {
  const changed = changesOf(figures, name);
  const more = changed.length - MOST.figures;
  // The file compares the newest version with the one before it, which may be newer than this.
  const between = since !== null && isNewer(since, own);
  const same = since !== null && !between ? 'has the same figures for this chart.' : 'is there.';
  return html`<dt>${changed.length ? 'Newer figures' : 'Newer version'}</dt>
    <dd>
      <p>
        <a href=${folder}>Version ${version} of care-charts</a>${date && ` (${dateInWords(date)})`}
        ${changed.length ? 'has newer figures for this chart.' : same}
        ${between ? `This is ${own}; only what changed after ${since} is known here.` : nothing}
      </p>
      ${
        changed.length
          ? html`<ul>
              ${changed.slice(0, MOST.figures).map((figure) => html`<li>${changedFigureInWords(figure)}</li>`)}
              ${more > 0 ? html`<li>and ${more} more</li>` : nothing}
            </ul>`
          : nothing
      }
    </dd>`;
}

/** The changed figures of a chart, as far as they have the form of `latest.json`. */
function changesOf(figures: News['figures'], name: string): ChangedFigure[] {
  const listed: unknown = Object.hasOwn(figures, name) ? figures[name] : [];
  return (Array.isArray(listed) ? (listed as unknown[]) : []).flatMap((entry) => {
    const { what, from, to } = Object(entry) as Readonly<Record<string, unknown>>;
    const texts = [what, from ?? '', to ?? ''];
    return texts.every((text) => typeof text === 'string') && what && (from || to)
      ? { what: plain(what), from: from ? plain(from) : null, to: to ? plain(to) : null }
      : [];
  });
}

/** A text of the file as it may be shown: of limited length, without characters that control the text around it. */
function plain(text: unknown): string {
  const shown = String(text).replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return shown.length > MOST.text ? `${[...shown].slice(0, MOST.text).join('')}…` : shown;
}
