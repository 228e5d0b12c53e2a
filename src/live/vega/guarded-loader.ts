import type { Loader } from 'vega';
import { FiguresError } from '../../own-figures/dataset.ts';
import { INHERITED } from './inherited-names.ts';
import { linkAddress } from './link-address.ts';

/** An address could not be reached. Trying again may help. */
class Unreachable extends FiguresError {
  constructor(message: string) {
    super(message, { again: true });
  }
}

/** Vega's loader, with a question for images. */
export interface PictureLoader extends Loader {
  /** Whether an image may be shown from an address. */
  mayShow(address: string): boolean;
}

/** A loader, and why it failed. */
export interface GuardedLoader {
  readonly loader: PictureLoader;
  /** What was refused or could not be loaded, in order. */
  readonly failures: readonly FiguresError[];
  /**
   * Checks an address.
   *
   * @throws {FiguresError} if it may not be loaded.
   */
  check(address: string): void;
}

/** What a site answers instead of a file that it does not have. */
const PAGE = /^\s*<(!doctype html|html)\b/i;

const PICTURE = /^data:image\/(png|jpeg|gif|webp|avif|svg\+xml)[;,]/i;

/**
 * A loader for the origins that the author allows.
 *
 * @param origins `https://example.org`, or `'self'` for the page's own.
 * @param loaded Texts that drawings of the same spec have loaded, by address: each is asked for once.
 * @param signal Aborts its requests: a browser asks a second time for what has not come only when the first has ended.
 */
export function guardedLoader(
  origins: readonly string[],
  loaded = new Map<string, string>(),
  signal?: AbortSignal,
): GuardedLoader {
  const allowed = new Set(origins.map(originOf));
  const failures: FiguresError[] = [];
  const failed = <E extends FiguresError>(failure: E): E => {
    failures.push(failure);
    return failure;
  };
  const check = (address: string): URL => {
    const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null;
    if (url && /^https?:$/.test(url.protocol) && allowed.has(url.origin)) return url;
    const shown = url?.href ?? address;
    throw new FiguresError(
      `This spec loads ${shown.length > 100 ? `${shown.slice(0, 100)}…` : shown}, which allow-data-urls does not allow.`,
    );
  };
  /** Like `check`, but also records the error: Vega continues without what it could not load. */
  const checked = (address: string): URL => {
    try {
      return check(address);
    } catch (refusal) {
      throw failed(refusal as FiguresError);
    }
  };
  const fetched = async (href: string): Promise<string> => {
    const unreachable = (why = ''): FiguresError => failed(new Unreachable(`${href} could not be loaded${why}.`));
    const answer = await fetch(href, { signal: signal ?? null }).catch(() => null);
    if (!answer?.ok) throw unreachable(answer ? `: ${answer.status}` : '');
    checked(answer.url);
    const text = await answer.text().catch(() => {
      throw unreachable();
    });
    if (!text) throw unreachable(': it is empty');
    if (PAGE.test(text)) throw unreachable(': it is a web page');
    return text;
  };
  const loader: PictureLoader = {
    mayShow: (address) => PICTURE.test(address) || allowed.has(originOf(address)),
    async load(address, options) {
      const { href } = checked(address);
      const text = loaded.get(href) ?? (await fetched(href));
      loaded.set(href, text);
      const as = (options as { response?: string } | undefined)?.response;
      if (as !== 'json') return text;
      try {
        return JSON.parse(text, (key, value: unknown) => (INHERITED.has(key) ? undefined : value)) as string;
      } catch {
        throw failed(new FiguresError(`${href} is not JSON.`));
      }
    },
    async sanitize(address, options) {
      const { context } = options as { context?: string };
      const text = String(address);
      if (context === 'href') return link(text);
      if (context === 'image' && PICTURE.test(text)) return { href: text };
      return { href: checked(text).href };
    },
    http: (address) => loader.load(address),
    file: () => Promise.reject(new FiguresError('Local files cannot be read.')),
  };
  return { loader, failures, check: (address) => void (PICTURE.test(address) || check(address)) };
}

function originOf(origin: string): string {
  if (origin === 'self' || origin === "'self'") return location.origin;
  return URL.canParse(origin) ? new URL(origin).origin : origin;
}

/** A link to a page, for the `href` of a mark. */
function link(address: string): { href: string } {
  const href = linkAddress(address);
  if (!href) throw new FiguresError(`${address.slice(0, 100)} is not a link to a page.`);
  return Object.assign({ href }, { rel: 'noopener noreferrer' });
}
