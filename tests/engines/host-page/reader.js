/** Shows one spec after the other on a page, acts in each as a reader would, and tells what it did to the page. */
(() => {
  let subject = null;
  let before = new Map();

  /** What is needed to judge a page, as it was at first: a spec that had changed it could else hide what it did. */
  const tools = [Array.prototype, Map.prototype, Set.prototype, String.prototype, Object, Reflect, JSON].map(
    (owner) => ({
      owner,
      was: Reflect.ownKeys(owner).map((key) => ({ key, value: Reflect.getOwnPropertyDescriptor(owner, key) })),
    }),
  );
  const { getOwnPropertyDescriptor } = Reflect;
  const blunted = () => {
    for (let i = 0; i < tools.length; i += 1)
      for (let k = 0; k < tools[i].was.length; k += 1) {
        const { key, value } = tools[i].was[k];
        const now = getOwnPropertyDescriptor(tools[i].owner, key);
        if (!now || now.value !== value.value || now.get !== value.get) return String(key);
      }
    return null;
  };

  /** A task of the page's own, in which its policy holds; a timer would wait longer the more there are. */
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', resolve, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));

  const drawing = () => subject?.shadowRoot?.querySelector('.plot svg') ?? null;

  /** Marks of the drawing, spread over it; without any, the drawing. */
  const marks = () => {
    const svg = drawing();
    const all = [...(svg?.querySelectorAll('path,rect,text,image,line') ?? [])].filter(
      (element) => element.getBoundingClientRect().width > 1,
    );
    const named = all.filter((element) => element.matches('[class*="mark-"]:not([class*="role-axis"]) > *'));
    return [...named.slice(0, 2), ...(svg ? [svg] : [])];
  };

  /** Shows a spec, and waits until the chart stands or says why not. */
  const show = async (text) => {
    await task();
    subject?.remove();
    await task();
    window.canary.taken();
    subject = document.createElement('care-chart');
    subject.loading = 'eager';
    subject.setAttribute('spec', text);
    const place = document.getElementById('place');
    const settled = new Promise((resolve) => {
      for (const type of ['care-ready', 'care-error']) subject.addEventListener(type, resolve, { once: true });
    });
    place.replaceChildren(subject);
    subject.shadowRoot.addEventListener('submit', async (event) => {
      await task();
      if (!event.defaultPrevented) window.canary.note('a form of the chart was sent');
    });
    scrollTo(0, 0);
    before = window.fingerprints.fingerprint(subject);
    await settled;
    await frame();
    return subject.state;
  };

  /** The middles of some marks, in the viewport. */
  const places = () => {
    drawing()?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return marks()
      .map((element) => element.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
      .filter(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
  };

  /** Controls of the chart that take text, and one to be pressed Enter in. */
  const controls = () => [...(subject?.shadowRoot?.querySelectorAll('form input, form select, .plot a') ?? [])];

  const POINTER = `pointerover pointerenter mouseover pointermove mousemove pointerdown mousedown pointermove mousemove
    pointerup mouseup click dblclick contextmenu pointermove mousemove`.split(/\s+/);
  const OTHERS = ['wheel', 'keydown', 'keyup', 'touchstart', 'touchmove', 'touchend', 'focusin', 'dragover', 'paste'];

  const event = (type, target) => {
    const { x, y, width, height } = target.getBoundingClientRect?.() ?? { x: 9, y: 9, width: 0, height: 0 };
    const at = { clientX: x + width / 2, clientY: y + height / 2 };
    const how = { bubbles: true, cancelable: true, composed: true, view: window, ...at };
    if (type === 'wheel') return new WheelEvent(type, { ...how, deltaY: 40 });
    if (type.startsWith('key')) return new KeyboardEvent(type, { ...how, key: 'a' });
    if (type.startsWith('pointer')) return new PointerEvent(type, { ...how, pointerId: 1, isPrimary: true });
    if (/^(mouse|click|dblclick|contextmenu)/.test(type)) return new MouseEvent(type, how);
    return new Event(type, how);
  };

  /** Does to the chart and to the page what a reader may do, in tasks of the page's own. */
  const act = async () => {
    for (let round = 0; round < 2; round += 1) {
      await task();
      for (const target of marks()) {
        for (const type of POINTER) target.dispatchEvent(event(type, target));
        for (const type of OTHERS) {
          // What comes while Vega works is heard too late to be kept from the page.
          await task();
          const one = event(type, target);
          target.dispatchEvent(one);
          if (one.defaultPrevented) window.canary.note(`the chart keeps the page from its ${type}`);
        }
        await task();
      }
      for (const target of [document.getElementById('secret'), document.body, document])
        for (const type of [...POINTER, ...OTHERS]) {
          const one = event(type, target);
          target.dispatchEvent(one);
          if (one.defaultPrevented) window.canary.note(`the chart prevents ${type} on the page`);
        }
      window.dispatchEvent(new Event('resize'));
      for (const control of controls()) {
        control.focus();
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
      }
    }
    await frame();
    await task();
    return controls().length;
  };

  /** What happened to the page since the spec was shown, and how the chart stands. */
  const judge = async () => {
    await task();
    await frame();
    const blunt = blunted();
    if (blunt) return [`what all scripts share changed: ${blunt}`];
    const { canary, drawn, fingerprints } = window;
    const elsewhere = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(`${location.origin}/cdn/`) && !/\/host-page\/|\.json$/.test(name));
    performance.clearResourceTimings();
    const said = [...(subject.shadowRoot?.querySelectorAll('[part=error] p:not(.controls)') ?? [])].map(
      ({ textContent }) => textContent.trim(),
    );
    const stands =
      subject.state === 'live' ? drawing() && !said.length : subject.state === 'failed' && said.length === 1;
    scrollTo(0, 0);
    const changed = fingerprints.differences(before, fingerprints.fingerprint(subject));
    const told = /kept-in-[a-z-]+|a secret of the reader/.exec(subject.shadowRoot?.innerHTML ?? '');
    return [
      ...canary.taken(),
      ...changed,
      ...(told ? [`the chart tells what the page keeps: ${told[0]}`] : []),
      ...elsewhere.map((name) => `${name} was asked for`),
      ...drawn.strays(subject),
      ...drawn.covered(subject),
      ...(stands ? [] : [`the chart is ${subject.state} and says: ${said.join(' / ')}`]),
      ...(said.every((text) => /^\p{Lu}.*\.$/u.test(text)) ? [] : [`no sentence: ${said.join()}`]),
    ];
  };

  Object.defineProperty(window, 'reader', {
    value: Object.freeze({ show, state: () => subject.state, places, act, judge }),
  });
})();
