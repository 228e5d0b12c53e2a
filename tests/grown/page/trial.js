/** Gives a chart what a case says, or says it to a window, and tells what then was wrong. */
(() => {
  const { canary, made } = window;
  // A chart may fetch what its author names: the server notes whom it asked.
  window.fetch = window.kept.fetch;
  window.breached = () => canary.note('a text was run');

  /** What all scripts of a page share. */
  const SHARED = [
    ...'Object Array Function String Number Boolean Symbol Promise Map Set RegExp Date Error Node Element HTMLElement SVGElement EventTarget Event'
      .split(' ')
      .flatMap((name) => [window[name], window[name].prototype]),
    JSON,
    Math,
    Reflect,
    Object.getPrototypeOf(async () => {}),
  ];
  const keys = () => SHARED.map((one) => Reflect.ownKeys(one).length).join();
  /** What there was of it once charts had been drawn. */
  let shared = '';
  let globals = new Set();

  /** So many looks at a chart, and it is taken to stay as it is: no machine is that busy. */
  const LOOKS = 3000;

  /** Whether something comes to hold. */
  const comes = (holds) =>
    new Promise((resolve) => {
      let looks = 0;
      const look = () => {
        looks += 1;
        if (holds() || looks > LOOKS) resolve(looks <= LOOKS);
        else setTimeout(look, 20);
      };
      look();
    });

  const tableOf = ({ caption, rows, nested }) => {
    const table = document.createElement('table');
    if (caption !== null) table.createCaption().textContent = caption;
    for (const cells of rows) {
      const row = table.insertRow();
      for (const { text, head, attributes } of cells) {
        const cell = document.createElement(head ? 'th' : 'td');
        cell.textContent = text;
        for (const [name, value] of attributes) cell.setAttribute(name, value);
        row.append(cell);
      }
    }
    const last = table.rows[table.rows.length - 1]?.cells[0];
    if (nested === 'table') last?.append(document.createElement('table'));
    if (nested === 'markup') last?.append(Object.assign(document.createElement('sup'), { textContent: '1' }));
    if (nested === 'input') last?.append(Object.assign(document.createElement('input'), { value: '5' }));
    return table;
  };

  const give = (element, { attributes = [], properties = [], table }, wrong) => {
    for (const [name, value] of attributes) element.setAttribute(name, made(value));
    if (table) element.append(tableOf(table));
    for (const [name, value] of properties) {
      try {
        element[name] = made(value);
      } catch (error) {
        wrong.push(`setting ${name} threw ${error}`);
      }
    }
  };

  /** What of a refusal is wrong: it is one sentence, which can be seen, about what was given. */
  const wrongRefusal = (element, errors) => {
    const said = [...element.shadowRoot.querySelectorAll('[part=error] > p:not(.controls)')];
    const text = said.map(({ textContent }) => textContent).join(' / ');
    return [
      ...(said.length === 1 && said[0].checkVisibility() && said[0].offsetHeight > 0 ? [] : ['no sentence is shown']),
      ...(/^\S+ \S+ .*[.?!]$/su.test(text) ? [] : ['its words are no sentence']),
      ...(text === 'This chart could not be drawn.' ? ['nobody knows why'] : []),
      ...(/\b(TypeError|RangeError|SyntaxError|InternalError|is not a function|is not iterable|Cannot (read|convert|mix)|of undefined|Maximum call stack)\b/.test(
        text,
      )
        ? ['its words are a program’s']
        : []),
      ...(errors === 1 ? [] : [`${errors} errors were told`]),
    ].map((fault) => `${fault}: ${text.slice(0, 300)}`);
  };

  const place = document.querySelector('main');

  const tag = async (given) => {
    const wrong = [];
    const element = document.createElement(given.tag);
    let errors = 0;
    element.addEventListener('care-error', () => (errors += 1));
    element.setAttribute('loading', 'eager');
    if (given.tag === 'care-stat') element.setAttribute('figure', 'F15');
    give(element, given, wrong);
    place.append(element);
    await customElements.whenDefined(given.tag);
    // A figure without a name is nothing.
    const settled = await comes(
      () => /ready|live|failed/.test(element.state) || (given.tag === 'care-stat' && !element.figure),
    );
    if (!settled) wrong.push(`the chart stays ${element.state}`);
    await element.updateComplete.catch((error) => wrong.push(`an update failed: ${error}`));
    const { state } = element;
    if (state === 'failed' && given.tag === 'care-chart') wrong.push(...wrongRefusal(element, errors));
    if (state === 'failed' && given.tag !== 'care-chart' && given.tag !== 'care-stat')
      wrong.push(`a chart of the build failed: ${element.shadowRoot.textContent.slice(0, 200)}`);
    wrong.push(...window.drawn.strays(element));
    return { state, wrong, said: element.shadowRoot?.querySelector('[part=error] > p')?.textContent };
  };

  const frames = () => ['chart', 'stranger'].map((id) => document.getElementById(id));

  /** Waits until a window says something after what was said to it. */
  const answer = (from, is) =>
    new Promise((resolve) => {
      const heard = ({ source, data }) => {
        if (source !== from || !is(data)) return;
        removeEventListener('message', heard);
        resolve();
      };
      addEventListener('message', heard);
    });

  const message = async ({ to, message: recipe }) => {
    const [chart, stranger] = frames().map(({ contentWindow }) => contentWindow);
    const wrong = [];
    try {
      if (to === 'chart') {
        chart.postMessage(made(recipe), '*');
        const answered = answer(chart, (data) => data?.type === 'care-charts:height');
        chart.postMessage({ type: 'care-charts:ask' }, '*');
        await answered;
      } else {
        const said = answer(stranger, (data) => data === 'said');
        stranger.postMessage({ say: made(recipe) }, '*');
        await said;
      }
    } catch (error) {
      // What cannot be told to a window does not come to it.
      if (error.name !== 'DataCloneError' && error.message !== 'the page’s own') wrong.push(String(error));
    }
    for (const { id, style, offsetHeight } of frames()) {
      if ([...style].some((name) => name !== 'height')) wrong.push(`the frame of ${id} has styles`);
      if (!(offsetHeight > 0)) wrong.push(`the frame of ${id} is ${offsetHeight} high`);
    }
    frames()[1].style.height = '';
    return { state: 'heard', wrong };
  };

  /** Tries cases beside each other, and what is said to windows one by one. */
  const tries = async (cases) => {
    canary.taken();
    place.replaceChildren();
    let before = null;
    const ended = cases.map((given) => {
      if (given.kind !== 'message') return tag(given);
      return (before = (before ?? Promise.resolve()).then(() => message(given)));
    });
    const each = await Promise.all(ended);
    // What is done later is done by then.
    await new Promise((resolve) => setTimeout(resolve));
    // A file that its author names is asked for, and the policy of the page has the last word.
    const named = cases.some(({ attributes = [], properties = [] }) =>
      [...attributes, ...properties].some(
        ([name, value]) => /^(src|spec)$/.test(name) && (typeof value === 'string' || value?.$ === 'repeat'),
      ),
    );
    const wrong = canary.taken().filter((fault) => !named || !fault.startsWith('the policy stopped connect-src'));
    if (shared && keys() !== shared) wrong.push('what all scripts share has changed');
    const added = Reflect.ownKeys(window).filter((key) => !globals.has(key) && !/^\d+$/.test(String(key)));
    if (shared && added.length) wrong.push(`window has ${added.map(String).join()}`);
    return { each, wrong };
  };

  let whole = new Map();
  const remember = () => {
    place.replaceChildren();
    whole = window.fingerprints.fingerprint(place);
    shared = keys();
    globals = new Set(Reflect.ownKeys(window));
  };
  const differences = () => {
    place.replaceChildren();
    return window.fingerprints.differences(whole, window.fingerprints.fingerprint(place));
  };
  Object.defineProperty(window, 'trial', { value: Object.freeze({ tries, remember, differences }) });
})();
