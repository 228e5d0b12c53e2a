/**
 * Notes on a page what no chart may do there: call what sends, opens, writes or runs something, read what the page keeps.
 *
 * It is the page's first script, so that whatever comes later finds what it has put in place.
 */
(() => {
  const harms = new Set();
  const note = (harm) => void harms.add(harm);

  /** Puts a function in the place of another, which says that it was called. */
  const watch = (owner, name, path, answer = () => undefined) => {
    const real = owner[name];
    if (typeof real !== 'function') return;
    const watched = {
      [name](...given) {
        return answer.call(this, real, given, path);
      },
    }[name];
    Object.defineProperty(owner, name, { value: watched, writable: true, configurable: true, enumerable: true });
  };
  const called = (real, given, path) => note(`${path} was called`);

  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'postMessage', 'fetch', 'eval', 'moveTo', 'find'])
    watch(window, name, name, called);
  watch(navigator, 'sendBeacon', 'navigator.sendBeacon', called);
  watch(navigator, 'vibrate', 'navigator.vibrate', called);
  for (const name of ['write', 'writeln', 'open', 'execCommand'])
    watch(Document.prototype, name, `document.${name}`, called);
  for (const name of ['pushState', 'replaceState', 'back', 'forward', 'go'])
    watch(History.prototype, name, `history.${name}`, called);
  watch(HTMLFormElement.prototype, 'submit', 'form.submit', called);
  watch(XMLHttpRequest.prototype, 'open', 'XMLHttpRequest.open', called);
  // Text becomes code there; a function does not.
  for (const name of ['setTimeout', 'setInterval'])
    watch(window, name, name, function (real, given) {
      if (typeof given[0] === 'function') return real.apply(window, given);
      note(`${name} was called with a text`);
      return 0;
    });

  /** What makes something, which says that it was asked to. */
  const guarded = (real, path) => {
    const say = () => {
      note(`${path} was called`);
      throw new TypeError(`${path} is not for charts`);
    };
    return new Proxy(real, { apply: say, construct: say });
  };
  for (const name of ['WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'Audio'])
    if (window[name]) window[name] = guarded(window[name], name);
  const makers = [function () {}, async function () {}, function* () {}, async function* () {}];
  for (const { constructor } of makers) {
    const maker = guarded(constructor, constructor.name);
    Object.defineProperty(constructor.prototype, 'constructor', { value: maker, configurable: true, writable: true });
  }
  window.Function = Function.prototype.constructor;

  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  Object.defineProperty(HTMLImageElement.prototype, 'src', {
    ...source,
    set(address) {
      if (!String(address).startsWith('data:image/')) note(`an image was asked for: ${address}`);
      source.set.call(this, address);
    },
  });

  localStorage.setItem('token', 'kept-in-the-browser');
  sessionStorage.setItem('token', 'kept-in-the-window');
  document.cookie = 'token=kept-in-a-cookie';

  /** What a page keeps, which says that it was read; it is still read here without a word. */
  const kept = (self, name, path) => {
    const holder = [self, Window.prototype, Document.prototype].find((one) => Object.hasOwn(one, name));
    const { get, set } = Object.getOwnPropertyDescriptor(holder, name);
    Object.defineProperty(holder, name, {
      get() {
        note(`${path} was read`);
        return get.call(this);
      },
      set,
      configurable: true,
      enumerable: true,
    });
    return () => get.call(self);
  };
  const stores = ['localStorage', 'sessionStorage'].map((name) => kept(window, name, name));
  const cookie = kept(document, 'cookie', 'document.cookie');

  addEventListener(
    'error',
    ({ message }) => note(message ? `an error reached the page: ${message}` : 'something could not be loaded'),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => note(`a rejection reached the page: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    note(`the policy stopped ${effectiveDirective} ${blockedURI}`),
  );

  /** A function of the page's own. */
  window.order = function order() {
    note('a function of the page was called');
    return 'ordered';
  };
  /** State of the page's own. */
  window.basket = { items: [{ name: 'Report', field: 'print', price: 0 }], total: 0 };

  const canary = {
    note,
    /** What was noted, which is forgotten then. */
    taken() {
      const found = [...harms];
      harms.clear();
      return found;
    },
    /** What the page keeps, read without a note. */
    keeps: () => JSON.stringify([...stores.map((store) => ({ ...store() })), cookie()]),
  };
  Object.defineProperty(window, 'canary', { value: Object.freeze(canary) });
})();
