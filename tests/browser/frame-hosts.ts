import type { Page } from 'playwright';

/*
 * What stands around frames on other people’s pages, written down from what it does, so that no copy of it is needed.
 */

/** Puts a page of a site that has no policy of its own at an address, with any HTML. */
export async function hostPage(page: Page, address: string, body: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
  await page.route(address, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
}

/** Tags and attributes that `wp_filter_oembed_result` leaves of the HTML of a provider that WordPress does not know by name. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/**
 * What WordPress makes of a provider’s HTML (`wp_filter_oembed_result`): nothing where no frame is left; or else the frame, in
 * a sandbox without an origin, with a secret in its address by which the page around knows its messages.
 */
export function wordPressHTML(html: string, secret: string): string | false {
  const kept = html.replace(/<(\/?)([a-z]+)([^>]*)>/gi, (_, end: string, tag: string, attributes: string) => {
    const allowed = KEPT[tag.toLowerCase()];
    if (!allowed) return '';
    const left = [...attributes.matchAll(/\s([\w-]+)="([^"]*)"/g)].filter(([, name = '']) => allowed.includes(name));
    return `<${end}${tag}${left.map(([whole]) => whole).join('')}>`;
  });
  const [, quote = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
  if (!frame) return false;
  const hidden = quote ? ' style="position: absolute; visibility: hidden;"' : '';
  const secretive = frame
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace('<iframe', `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}`);
  return quote.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`) + secretive;
}

/** What the scripts of hosts do with messages. Runs in the page around. */
export function listenAsHosts(): void {
  const frames = () => [...document.querySelectorAll('iframe')];
  addEventListener('message', ({ data, source }) => {
    const from = frames().find((frame) => frame.contentWindow === source);
    // wp-embed.js: a frame is found by its secret and must be the sender; its height is kept between 200 and 1000.
    if (data?.secret && data.message === 'height')
      for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe[data-secret="${data.secret}"]`))
        if (frame === from) frame.height = String(Math.min(1000, Math.max(200, parseInt(data.value, 10))));
    // pym.js: a text of four parts; the second is the id of the element that holds the frame.
    const [pym, id, type, value] = String(data).split('xPYMx');
    if (pym === 'pym' && type === 'height')
      document.querySelector(`#${id} iframe`)?.setAttribute('height', `${parseInt(value ?? '', 10)}px`);
    // Datawrapper's snippet: a height for each id; the frame is the sender.
    for (const height of Object.values(data?.['datawrapper-height'] ?? {}))
      if (from?.className === 'datawrapper') from.style.height = `${height as number}px`;
  });
}
