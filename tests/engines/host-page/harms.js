/** Does to a page, one at a time, what a spec must not do: that each is reported shows that none would be missed. */
(() => {
  const { elsewhere } = document.currentScript.dataset;
  const svg = () => document.querySelector('#place care-chart').shadowRoot.querySelector('.plot svg');
  const draw = (name, attributes) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    svg().append(element);
  };

  const harms = {
    'writes into the body': () => document.body.append('words of a stranger'),
    'hides the page': () => (document.body.style.display = 'none'),
    'changes the language of the page': () => (document.documentElement.lang = 'xx'),
    'changes the title': () => (document.title = 'Another title'),
    'sends the form elsewhere': () => (document.getElementById('order').action = elsewhere),
    'fills in a field': () => (document.getElementById('secret').value = 'another'),
    'changes the address': () => (location.hash = 'away'),
    'adds to Object.prototype': () => Reflect.set(Object.prototype, 'polluted', 1),
    'replaces Array.prototype.map': () => Reflect.set(Array.prototype, 'map', () => []),
    'marks an object of the page': () => (document.body[Symbol('vega_id')] = 1),
    'adds a global': () => (window.breached = true),
    'changes the state of the page': () => (window.basket.total = 9),
    'writes into storage': () => localStorage.setItem('token', 'another'),
    'reads storage': () => String(localStorage.token),
    'reads the storage of the window': () => String(sessionStorage.token),
    'reads cookies': () => String(document.cookie),
    'calls a function of the page': () => window.order(),
    'calls open': () => window.open(elsewhere),
    'calls alert': () => window.alert('a stranger'),
    'runs a text': () => Reflect.apply(window.setTimeout, window, ['window.breached = 1']),
    'makes a function of a text': () => {
      try {
        (async () => {}).constructor('1');
      } catch {
        // It was noted.
      }
    },
    'sends with fetch': () => window.fetch(elsewhere),
    'sends a beacon': () => navigator.sendBeacon(elsewhere),
    'loads an image': () => {
      const image = document.createElement('img');
      image.src = `${elsewhere}i.png`;
      return new Promise((resolve) => ['load', 'error'].forEach((type) => image.addEventListener(type, resolve)));
    },
    throws: () =>
      setTimeout(() => {
        throw new Error('a fault');
      }),
    rejects: () => void Promise.reject(new Error('a fault')),
    'keeps the page from scrolling': () =>
      addEventListener('wheel', (event) => event.preventDefault(), { passive: false, once: true }),
    'draws a script': () => draw('script', {}),
    'draws an image from elsewhere': () => draw('image', { href: `${elsewhere}i.png` }),
    'draws a script as a link': () => draw('a', { href: 'javascript:breached=1' }),
    'draws with a paint from elsewhere': () => draw('rect', { fill: `url(${elsewhere}p.svg#p)` }),
    'draws with a handler': () => draw('rect', { onclick: 'breached=1' }),
    'styles with an image': () => svg().style.setProperty('cursor', `url(${elsewhere}c.png), auto`),
    'lies over the page': () => {
      const chart = document.querySelector('#place care-chart');
      svg().style.cssText += ';position: fixed; inset: 0; z-index: 9';
      return chart;
    },
    'changes the chart beside it': () =>
      document.getElementById('beside').shadowRoot.querySelector('svg').setAttribute('fill', 'red'),
  };

  /** Does one of them, in a task of the page's own. What the policy stops throws, and is noted. */
  const plant = (name) =>
    new Promise((resolve) => {
      setTimeout(async () => {
        try {
          await harms[name]();
        } catch (error) {
          if (!(error instanceof TypeError)) throw error;
        } finally {
          resolve();
        }
      });
    });

  Object.defineProperty(window, 'harms', { value: Object.freeze({ plant, names: Object.keys(harms) }) });
})();
