/**
 * A page as it is, in lines that can be compared: its markup, what its fields hold, where it is, what it keeps, and every
 * own property of what all scripts share.
 */
(() => {
  const identities = new WeakMap();
  let count = 0;
  /** A value as a text: an object or a function is known by its identity. */
  const shown = (value) => {
    if ((typeof value !== 'object' || value === null) && typeof value !== 'function')
      return `${typeof value} ${String(value)}`;
    if (!identities.has(value)) identities.set(value, ++count);
    return `#${identities.get(value)}`;
  };

  /** An accessor as a text: WebKit makes a new function of one whenever it is asked for it. */
  const asText = Function.prototype.toString;
  const accessor = (one) => (one ? asText.call(one) : 'none');

  /** Own properties of the window that change without anybody's doing. */
  const RESTLESS = /^(inner|outer|scroll|page|screen)[A-Z]|^(event|performance|name|length|\d+)$/;

  /** The own properties of an object; an accessor is not called. */
  const properties = (object, path) =>
    Reflect.ownKeys(object)
      .filter((key) => object !== window || !RESTLESS.test(String(key)))
      .map((key) => {
        const { value, get, set, writable, enumerable } = Reflect.getOwnPropertyDescriptor(object, key) ?? {};
        const is =
          get || set ? `accessor ${accessor(get)} ${accessor(set)}` : `${shown(value)} ${writable} ${enumerable}`;
        return [`${path}.${String(key)}`, is];
      });

  const SHARED = `Object Array Function String Number Boolean Symbol Promise Map Set WeakMap RegExp Date Error JSON Math
    Reflect Node Element Document HTMLElement HTMLFormElement HTMLInputElement SVGElement SVGPathElement SVGSVGElement EventTarget Event UIEvent
    Window History Location Storage CSSStyleDeclaration Navigator Screen URL Response Headers`.split(/\s+/);
  const AsyncFunction = Object.getPrototypeOf(async () => {});

  /** Everything of the page but the inside of one of its elements. */
  const nodes = (besides) => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL, (node) =>
      besides !== node && besides.contains(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    const found = [];
    for (let node = walker.currentNode; node; node = walker.nextNode()) found.push(node);
    return found;
  };

  const markup = (node, index) => {
    const attributes = [...(node.attributes ?? [])].map(({ name, value }) => `${name}="${value}"`);
    // A chart of its own has what its class gives it.
    const own = node.localName?.includes('-') ? [] : Reflect.ownKeys(node).map(String);
    const held = ['value', 'checked', 'selectedIndex', 'action', 'returnValue'].flatMap((name) =>
      typeof node[name] === 'object' || node[name] === undefined ? [] : [`${name}: ${node[name]}`],
    );
    return [`node ${index}`, [node.nodeName, node.nodeValue, ...attributes, ...own, ...held].join(' ')];
  };

  const page = (subject) => [
    ['title', document.title],
    ['location', location.href],
    ['history', `${history.length} ${shown(history.state)}`],
    ['scrolling', `${scrollX} ${scrollY}`],
    ['selection', String(getSelection())],
    ['editing', `${document.designMode} ${document.body?.contentEditable}`],
    ['storage', window.canary.keeps()],
    ['styles', [...document.styleSheets].map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join()],
    ['adopted styles', String(document.adoptedStyleSheets?.length)],
    ['top layer', String(document.fullscreenElement)],
    [
      'children of the chart',
      [...subject.childNodes].map(({ nodeName, nodeValue }) => `${nodeName} ${nodeValue}`).join(),
    ],
    ['the basket', JSON.stringify(window.basket)],
    [
      'the chart beside it',
      document.getElementById('beside')?.shadowRoot?.innerHTML.replaceAll(/<!--.*?-->/g, '') ?? '',
    ],
  ];

  /** A page as it is, besides what a chart does in its own shadow. */
  const fingerprint = (subject) =>
    new Map([
      ...page(subject),
      ...nodes(subject).map(markup),
      ...SHARED.flatMap((name) => {
        const object = window[name];
        return [
          ...properties(object, name),
          ...(object.prototype ? properties(object.prototype, `${name}.prototype`) : []),
        ];
      }),
      ...properties(AsyncFunction, 'AsyncFunction.prototype'),
      ...['window', 'document', 'location', 'history', 'navigator', 'screen', 'basket'].flatMap((name) =>
        properties(window[name], name),
      ),
    ]);

  /** Two texts from where they differ on. */
  const apart = (one = 'nothing', other = 'nothing') => {
    let from = 0;
    while (from < one.length && one[from] === other[from]) from += 1;
    const [start, end] = [Math.max(0, from - 30), from + 90];
    return `${one.slice(start, end)} to ${other.slice(start, end)}`;
  };

  /** What differs between a page as it was and as it is. */
  const differences = (before, now) =>
    [...new Set([...before.keys(), ...now.keys()])]
      .filter((key) => before.get(key) !== now.get(key))
      .map((key) => `${key} changed from ${apart(before.get(key), now.get(key))}`);

  Object.defineProperty(window, 'fingerprints', { value: Object.freeze({ fingerprint, differences }) });
})();
