/**
 * What a drawing may hold: no address but of links to pages, of pictures that stand in the spec itself, and of what is
 * drawn beside it.
 *
 * A picture may be SVG: as an image it runs no script and loads nothing (SVG 2, secure static and secure animated mode).
 */
(() => {
  const PICTURE = /^data:image\/(png|jpeg|gif|webp|avif|svg\+xml)[;,]/;
  const ADDRESS = /^(?:[a-z][a-z+.-]*:(?!\s)|\/\/)/i;
  const ADDRESSES = new Set('href src srcset action formaction ping poster data background style'.split(' '));
  /** What is read or shown, and leads nowhere. */
  const TEXTS = /^(aria-.*|value|placeholder|title|name|label|alt|class|content|data-.*|font-family|xmlns|version)$/;
  const STRANGERS = new Set(
    'script iframe object embed foreignObject use animate set link base meta frame portal'.split(' '),
  );

  /** Every element in a tree, and in the shadow trees within it. */
  const elements = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? elements(element.shadowRoot) : []),
    ]);

  /** Whether each address in a style or a paint is one of something in the same tree. */
  const ownParts = (value, root) =>
    [...value.matchAll(/url\(\s*["']?([^"')]*)/gi)].every(([, address]) => {
      const [before = '', id] = address.split('#');
      return id && (!before || before === location.href.split('#')[0]) && root.getElementById(id);
    }) && !/\\|image-set|cross-fade|element\s*\(|paint\s*\(|src\s*\(/i.test(value);

  const wrong = (element, { localName: name, prefix, value }, root) => {
    if (prefix === 'xmlns') return false;
    const clean = value.trim();
    if (/^on/i.test(name)) return true;
    if (TEXTS.test(name)) return false;
    if (name === 'href' && element.localName === 'image') return clean !== '' && !PICTURE.test(clean);
    if (name === 'href' && element.localName === 'a')
      return !/^https?:/.test(element.protocol) || (element.closest('.plot') && !/noopener/.test(element.rel));
    if (name === 'href' && clean.startsWith('#')) return !root.getElementById(clean.slice(1));
    if (/url\s*\(/i.test(clean) || name === 'style') return !ownParts(clean, root);
    return ADDRESSES.has(name) || ADDRESS.test(clean);
  };

  /** What a chart holds that it may not. */
  const strays = (chart) => {
    const root = chart.shadowRoot;
    return elements(root).flatMap((element) => [
      ...(STRANGERS.has(element.localName) ? [`the chart holds <${element.localName}>`] : []),
      ...(element.localName === 'style' && /url\(|@import/i.test(element.textContent)
        ? ['a style names an address']
        : []),
      ...[...element.attributes]
        .filter((attribute) => wrong(element, attribute, root))
        .map(({ name, value }) => `<${element.localName}> has ${name}="${value.slice(0, 200)}"`),
    ]);
  };

  /** Elements of the page over which something of the chart lies. */
  const covered = (chart) =>
    [...document.querySelectorAll('[data-page]')]
      .filter((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === chart;
      })
      .map(({ id }) => `the chart lies over #${id}`);

  Object.defineProperty(window, 'drawn', { value: Object.freeze({ strays, covered }) });
})();
