/**
 * Makes the values that a page hands to a chart of their recipes (`values.ts`), which can be written down as JSON and made
 * shorter.
 */
(() => {
  const fail = () => {
    throw new Error('the page’s own');
  };
  const traps = Object.fromEntries(Reflect.ownKeys(Reflect).map((trap) => [trap, fail]));

  /** What answers every question about it with another of its kind. */
  const endless = () =>
    new Proxy(
      {},
      {
        get: (_, key) => (typeof key === 'symbol' || key === 'toJSON' || key === 'then' ? undefined : endless()),
        has: () => false,
        ownKeys: () => ['a', 'b'],
        getOwnPropertyDescriptor: () => ({ value: endless(), enumerable: true, configurable: true, writable: true }),
      },
    );

  class Own {
    own = fail;
  }

  const object = (entries, onto = {}) => {
    // Plain assignment would set the prototype.
    for (const [key, recipe] of entries)
      Object.defineProperty(onto, key, { value: made(recipe), enumerable: true, configurable: true, writable: true });
    return onto;
  };

  const MAKERS = {
    number: ({ text }) => Number(text),
    bigint: ({ digits }) => BigInt(digits),
    undefined: () => undefined,
    symbol: () => Symbol('a symbol'),
    function: () => fail,
    date: ({ ms }) => new Date(ms ?? NaN),
    map: () => new Map([[1, 2]]),
    set: () => new Set([1]),
    promise: () => Promise.resolve([1]),
    rejection: () => {
      const rejected = Promise.reject(new Error('the page’s own'));
      rejected.catch(() => {});
      return rejected;
    },
    pattern: () => /(a+)+$/g,
    error: () => new Error('the page’s own'),
    element: () => document.createElement('p'),
    document: () => document,
    window: () => window,
    'all of a document': () => document.all,
    buffer: () => new ArrayBuffer(8),
    typed: ({ values }) => new Float64Array(values),
    boxed: ({ of }) => Object(made(of)),
    template: () => ({ _$litType$: 1, strings: ['<img src=x onerror=breached()>'], values: [] }),
    getter: ({ key }) => Object.defineProperty({}, key, { get: fail, enumerable: true }),
    proxy: () => new Proxy({}, traps),
    'endless proxy': endless,
    revoked: () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return proxy;
    },
    'no text': () => ({ toString: fail, valueOf: fail }),
    'no primitive': () => ({ [Symbol.toPrimitive]: fail }),
    toJSON: ({ of }) => ({ toJSON: () => made(of) }),
    'toJSON throws': () => ({ toJSON: fail }),
    // oxlint-disable-next-line unicorn/no-thenable -- that is what is tried
    thenable: () => Object.fromEntries([['then', fail]]),
    changing: () => {
      let asked = 0;
      return {
        get a() {
          return (asked += 1);
        },
      };
    },
    growing: () => new Proxy([1], { get: (list, key) => (key === 'length' ? list.push(1) : Reflect.get(list, key)) }),
    object: ({ entries }) => object(entries),
    'no prototype': ({ entries }) => object(entries, Object.create(null)),
    instance: ({ entries }) => object(entries, new Own()),
    frozen: ({ of }) => Object.freeze(made(of)),
    inherited: ({ entries }) => Object.create(object(entries)),
    list: ({ of, times }) => Array(times).fill(made(of)),
    sparse: ({ length }) => Array(length),
    repeat: ({ text, times }) => text.repeat(times),
    circle: () => {
      const circle = { a: [1] };
      circle.a.push(circle);
      return circle;
    },
    deep: ({ levels, lists }) => {
      let value = 1;
      for (let level = 0; level < levels; level += 1) value = lists ? [value] : { a: value };
      return value;
    },
    doubled: ({ levels }) => {
      let value = 1;
      for (let level = 0; level < levels; level += 1) value = [value, value];
      return value;
    },
  };

  const made = (recipe) => {
    if (Array.isArray(recipe)) return recipe.map(made);
    if (typeof recipe !== 'object' || recipe === null) return recipe;
    return Object.hasOwn(MAKERS, recipe.$) ? MAKERS[recipe.$](recipe) : object(Object.entries(recipe));
  };

  Object.defineProperty(window, 'made', { value: made });
})();
