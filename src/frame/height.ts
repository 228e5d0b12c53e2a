/*
 * Tells the page around the height of this one, in CSS pixels, rounded up. It is the height of what is on the page, which the
 * frame's own height does not change, so no frame grows by being resized. In the words of each listener:
 *
 *   ours          { type: 'care-charts:height', height }                resize.ts
 *   WordPress     { message: 'height', value, secret }                  the secret is in the address: #?secret=…
 *   pym.js        'pymxPYMx<id>xPYMxheightxPYMx<height>'                the id is in the address: ?childId=…
 *   Datawrapper   { 'datawrapper-height': { <id>: height } }            found by the sender, or by the id in the frame's address
 */

/** A height that differs by no more is not told: rounding alone makes as much. */
const SAME = 1;

/** What hosts write into the address of a frame. */
export interface HostWords {
  /** WordPress knows its frames by it. */
  readonly secret: string | null;
  /** pym.js knows its frames by it. */
  readonly childId: string | null;
}

/** The part of an address behind `#`, in which WordPress writes `#?secret=…`. */
export function fragmentOf({ hash }: Pick<Location, 'hash'>): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#\??/, ''));
}

/** The messages that tell a height. */
export function heightMessages(height: number, { secret, childId }: HostWords, file: string): unknown[] {
  return [
    { type: 'care-charts:height', height },
    { 'datawrapper-height': { [file]: height } },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    ...(childId ? [['pym', childId, 'height', height].join('xPYMx')] : []),
  ];
}

/** Whether a message asks for the height: our script, WordPress’s or pym.js is there now, or pym.js has another width. */
function asks(data: unknown, { secret, childId }: HostWords): boolean {
  if (typeof data === 'string') return Boolean(childId) && data.startsWith(['pym', childId, 'width', ''].join('xPYMx'));
  const message = (data ?? {}) as { readonly type?: unknown; readonly message?: unknown; readonly secret?: unknown };
  return message.type === 'care-charts:ask' || (message.message === 'ready' && message.secret === secret);
}

/** Tells the height now, and whenever it changes or is asked for. */
export function tellHeight({ parent, location }: Window): void {
  if (parent === window) return;
  // Read each time: WordPress writes its secret into the address of a page that has loaded.
  const words = (): HostWords => ({
    secret: fragmentOf(location).get('secret'),
    childId: new URLSearchParams(location.search).get('childId'),
  });
  const file = location.pathname.replace(/^.*\//, '');
  let told = 0;
  const tell = (again: boolean): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    // A frame that is not displayed has no height.
    if (!height || !innerWidth || (!again && Math.abs(height - told) <= SAME)) return;
    told = height;
    for (const message of heightMessages(height, words(), file)) parent.postMessage(message, '*');
  };
  // Now, and not when the frame is first painted: one outside the viewport may wait for that.
  tell(true);
  // After each change: of width, fonts, panels.
  new ResizeObserver(() => tell(false)).observe(document.documentElement);
  for (const event of ['load', 'hashchange']) addEventListener(event, () => tell(true));
  addEventListener('message', ({ data, source }) => {
    if (source === parent && asks(data, words())) tell(true);
  });
}
