import type { CustomPlugin, XastChild, XastElement, XastParent } from 'svgo';

const TRANSLATE = /^translate\(([-\d.]+),([-\d.]+)\)$/;

/**
 * svgo plugin: moves the marks and labels of each row into a `<g>`, whose origin is the left of the row's first text and
 * the baseline of its last.
 *
 * Groups of similar rows are similar text, so a picture of many rows compresses better, and it can be cut between rows.
 * Used for a spec with `usermeta: { rows: 'grouped' }`.
 */
export const rowGroups: ReturnType<CustomPlugin['fn']> = {
  root: {
    exit(root) {
      const rows = new Map<string, { readonly elements: XastElement[]; readonly parent: XastParent }>();
      const collect = (parent: XastParent): void => {
        for (const child of parent.children) {
          if (child.type !== 'element') continue;
          const row = child.attributes['data-row'];
          if (row === undefined) collect(child);
          else rows.set(row, { elements: [...(rows.get(row)?.elements ?? []), child], parent });
        }
      };
      collect(root);
      const grouped = new Set<XastChild>([...rows.values()].flatMap(({ elements }) => elements));
      const removeGrouped = (parent: XastParent): void => {
        parent.children = parent.children.filter((child) => !grouped.has(child)) as typeof parent.children;
        for (const child of parent.children) if (child.type === 'element') removeGrouped(child);
      };
      removeGrouped(root);
      for (const { elements, parent } of rows.values()) parent.children.push(group(elements));
    },
  },
};

function group(elements: readonly XastElement[]): XastElement {
  const position = (element: XastElement | undefined): [number, number] => {
    const [, x = '0', y = '0'] = TRANSLATE.exec(element?.attributes['transform'] ?? '') ?? [];
    return [Number(x), Number(y)];
  };
  const [left] = position(elements.find(({ name }) => name === 'text'));
  const [, baseline] = position(elements.at(-1));
  const children = elements.map((element) => {
    const [x, y] = position(element);
    const { 'data-row': row, ...attributes } = element.attributes;
    const transform = `translate(${x - left},${y - baseline})`;
    const own = element.name === 'text' || row === undefined ? {} : { 'data-row': row };
    return { ...element, attributes: { ...attributes, ...own, transform } };
  });
  return { type: 'element', name: 'g', attributes: { transform: `translate(${left},${baseline})` }, children };
}
