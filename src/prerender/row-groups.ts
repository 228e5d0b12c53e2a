import type { CustomPlugin, XastChild, XastElement, XastParent } from 'svgo';

const TRANSLATE = /^translate\(([-\d.]+),([-\d.]+)\)$/;

/**
 * Puts all that stands for a row or speaks of it into a group, where its first text begins and at the baseline of its last.
 *
 * A picture of many alike rows gets shorter by it, and can be cut between them. Asked for by `usermeta: { rows: 'grouped' }`.
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
      const leave = (parent: XastParent): void => {
        parent.children = parent.children.filter((child) => !grouped.has(child)) as typeof parent.children;
        for (const child of parent.children) if (child.type === 'element') leave(child);
      };
      leave(root);
      for (const { elements, parent } of rows.values()) parent.children.push(group(elements));
    },
  },
};

function group(elements: readonly XastElement[]): XastElement {
  const place = (element: XastElement | undefined): [number, number] => {
    const [, x = '0', y = '0'] = TRANSLATE.exec(element?.attributes['transform'] ?? '') ?? [];
    return [Number(x), Number(y)];
  };
  const [left] = place(elements.find(({ name }) => name === 'text'));
  const [, baseline] = place(elements.at(-1));
  const children = elements.map((element) => {
    const [x, y] = place(element);
    const { 'data-row': row, ...attributes } = element.attributes;
    const transform = `translate(${x - left},${y - baseline})`;
    const own = element.name === 'text' || row === undefined ? {} : { 'data-row': row };
    return { ...element, attributes: { ...attributes, ...own, transform } };
  });
  return { type: 'element', name: 'g', attributes: { transform: `translate(${left},${baseline})` }, children };
}
