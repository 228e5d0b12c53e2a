import { expect, test } from 'vitest';
import { otherAddress } from '../../src/element/other-address.ts';

test.each(['https://example.org/a.js', 'https://example.org/v1/cdn/charts/a.js?old'])(
  'each time that %s has failed gives an address that it had not before, and in every other turn a folder',
  (href) => {
    const turns = [1, 2, 3, 4];
    const addresses = turns.map((times) => new URL(otherAddress(href, times)));
    expect(new Set([href, ...addresses.map(String)]).size).toBe(5);
    const folder = (address: URL): string => new URL('.', address).pathname;
    const usual = folder(new URL(href));
    expect(addresses.map((address) => folder(address) === usual)).toEqual([false, true, false, true]);
    for (const address of addresses)
      expect(decodeURIComponent(address.pathname).replace(/\/+/g, '/')).toBe(new URL(href).pathname);
  },
);
