/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text of a plot where the browser set it. */
export interface SetText {
  readonly text: string;
  /** The row it speaks of. */
  readonly row: string | null;
  /** Its line of type: from ascender to descender of the font. */
  readonly box: Box;
  /** Its letters. */
  readonly ink: Box;
  /** Its font size as drawn, in pixels of the picture. */
  readonly drawn: number;
  /** Styles that the page's own settings would show in. */
  readonly style: Readonly<Record<string, string>>;
}

/** A shape of a plot: a filled one as its box, a line as many small boxes along it. */
export interface DrawnMark {
  readonly what: string;
  readonly row: string | null;
  readonly boxes: readonly Box[];
}

/** A text outside the drawing. */
export interface WrittenText {
  readonly text: string;
  /** Its font size in CSS pixels, and as a share of the figure's. */
  readonly size: number;
  readonly em: number;
  /** The weights that it may be: its own, and 400 where it has the page's, which is the page's choice. */
  readonly weights: readonly string[];
}

/** A chart as the browser laid it out. */
export interface LaidOut {
  readonly chart: string;
  readonly view: string;
  /** Width of the tag. */
  readonly width: number;
  readonly plot: Box;
  readonly svg: Box;
  /** Width that the picture was drawn for. */
  readonly drawnFor: number;
  readonly texts: readonly SetText[];
  readonly marks: readonly DrawnMark[];
  /** Texts outside the drawing, those of panels among them. */
  readonly written: readonly WrittenText[];
  /** What is wider than its place, or stands out of the tag; words outside the drawing that stand on others; controls that are small. */
  readonly overflowing: readonly string[];
}

/** Measures every chart of the page it runs in, then opens all panels to see whether they fit. It runs in the browser: everything it needs is in it. */
export async function measureCharts(): Promise<LaidOut[]> {
  interface Chart extends HTMLElement {
    readonly updateComplete: Promise<unknown>;
  }
  /** Between two points at which a line is looked at, in pixels. */
  const step = 2;
  const pen = document.createElement('canvas').getContext('2d');

  const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({ left, right, top, bottom });
  const onScreen = (element: SVGGraphicsElement, { x, y, width, height }: DOMRect, around = 0): Box => {
    const matrix = element.getScreenCTM() ?? new DOMMatrix();
    const from = new DOMPoint(x - around, y - around).matrixTransform(matrix);
    const to = new DOMPoint(x + width + around, y + height + around).matrixTransform(matrix);
    return { left: from.x, right: to.x, top: from.y, bottom: to.y };
  };
  const painted = (element: Element, paint: string): string | null =>
    element.closest(`[${paint}]`)?.getAttribute(paint) ?? null;

  const setText = (element: SVGTextElement): SetText => {
    const style = getComputedStyle(element);
    const box = element.getBBox();
    if (pen) pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const { actualBoundingBoxAscent: above = 0, actualBoundingBoxDescent: below = 0 } =
      pen?.measureText(element.textContent) ?? {};
    const further = [...element.querySelectorAll('tspan')].reduce(
      (sum, line) => sum + Number(line.getAttribute('dy')),
      0,
    );
    const { letterSpacing, wordSpacing, textTransform, textIndent, direction, fontStyle, fontWeight, paintOrder } =
      style;
    const weight = element.closest('[font-weight]')?.getAttribute('font-weight') === 'bold' ? '700' : '400';
    return {
      text: element.textContent,
      row: element.getAttribute('data-row'),
      box: onScreen(element, box),
      drawn: Number.parseFloat(style.fontSize),
      ink: onScreen(element, new DOMRect(box.x, -above, box.width, above + below + further)),
      style: {
        letterSpacing,
        wordSpacing,
        textTransform,
        textIndent,
        direction,
        fontStyle,
        paintOrder,
        weight: fontWeight === weight ? 'as drawn' : fontWeight,
      },
    };
  };

  const drawnMark = (element: SVGGeometryElement): DrawnMark => {
    const filled = element.localName !== 'line' && (painted(element, 'fill') ?? 'black') !== 'none';
    const stroke =
      painted(element, 'stroke') === null ? 0 : Number(getComputedStyle(element).strokeWidth.replace('px', ''));
    const row = element.getAttribute('data-row');
    if (filled) return { what: element.localName, row, boxes: [onScreen(element, element.getBBox(), stroke / 2)] };
    const what = painted(element, 'stroke-dasharray') ? 'dashed line' : 'line';
    const { x, y, width, height } = element.getBBox();
    // A line is as wide as its stroke across, and no longer than it is.
    if (element.localName === 'line' && (width === 0 || height === 0)) {
      const [across, down] = [width === 0 ? stroke : 0, height === 0 ? stroke : 0];
      const box = new DOMRect(x - across / 2, y - down / 2, width + across, height + down);
      return { what, row, boxes: [onScreen(element, box)] };
    }
    const length = element.getTotalLength();
    const count = Math.max(1, Math.ceil(length / step));
    const boxes = Array.from({ length: count + 1 }, (_, index) => {
      const { x, y } = element.getPointAtLength((length * index) / count);
      return onScreen(element, new DOMRect(x, y), stroke / 2);
    });
    return { what, row, boxes };
  };

  const overflowing = (chart: Chart): string[] => {
    const place = chart.getBoundingClientRect();
    const elements = [...(chart.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
      (element) => element instanceof HTMLElement && element.localName !== 'input' && element.offsetParent !== null,
    );
    return elements.flatMap((element) => {
      const name = `<${element.localName} class="${element.className}"> “${element.textContent.trim().slice(0, 40)}”`;
      const scrolls = element.closest('.panel') !== null && element.closest('table') !== null;
      const { left, right } = element.getBoundingClientRect();
      if (!scrolls && (left < place.left - 0.5 || right > place.right + 0.5))
        return [`${name} reaches from ${left - place.left} to ${right - place.left} of ${place.width} px`];
      const wide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      return wide && !scrolls && getComputedStyle(element).overflowX !== 'auto'
        ? [`${name} holds ${element.scrollWidth} px in ${element.clientWidth} px`]
        : [];
    });
  };

  const writtenTexts = (chart: Chart): WrittenText[] => {
    const figure = chart.shadowRoot?.querySelector('figure');
    if (!figure) return [];
    const size = ({ fontSize }: CSSStyleDeclaration) => Number.parseFloat(fontSize);
    const { fontWeight } = getComputedStyle(figure);
    const usual = size(getComputedStyle(figure));
    return [...figure.querySelectorAll<HTMLElement>('*:not(svg, svg *)')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => {
        const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
        const text = own
          .map(({ textContent }) => textContent?.trim())
          .join(' ')
          .trim();
        const style = getComputedStyle(element);
        const weights = [style.fontWeight, ...(style.fontWeight === fontWeight ? ['400'] : [])];
        return text ? [{ text: text.slice(0, 40), size: size(style), em: size(style) / usual, weights }] : [];
      });
  };

  /** Words outside the drawing that stand on others, and controls that a finger would miss. */
  const crowded = (chart: Chart): string[] => {
    const lines: { text: string; box: DOMRect }[] = [];
    for (const element of chart.shadowRoot?.querySelectorAll<HTMLElement>('figure *') ?? []) {
      if (!(element instanceof HTMLElement) || element.closest('.plot') || !element.checkVisibility()) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) lines.push({ text: node.textContent.trim().slice(0, 40), box });
      }
    }
    const words = lines.flatMap(({ text, box }, index) =>
      lines
        .slice(index + 1)
        .filter(
          (other) =>
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            box.top < other.box.bottom - 4 &&
            other.box.top < box.bottom - 4,
        )
        .map((other) => `“${other.text}” stands on “${text}”`),
    );
    const controls = [...(chart.shadowRoot?.querySelectorAll<HTMLElement>('button, fieldset label, .own input') ?? [])]
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(
        ({ control, box }) => box.width < 24 || box.height < 23.5 || control.scrollHeight > control.clientHeight + 1,
      )
      .map(
        ({ control, box }) =>
          `<${control.localName}> “${control.textContent.trim()}” is ${Math.round(box.width)} × ${Math.round(box.height)} px, with ${control.scrollHeight} px in ${control.clientHeight} px`,
      );
    return [...words, ...controls];
  };

  const laidOut = (chart: Chart): LaidOut => {
    const root = chart.shadowRoot;
    const plot = root?.querySelector('.plot');
    const svg = plot?.querySelector('svg');
    if (!plot || !svg) throw new Error(`${chart.localName} has no picture`);
    // Vega puts empty frames around what it draws live.
    const drawn = ':is(path, rect, line, circle):not(.background, .foreground)';
    const shapes = [...svg.querySelectorAll<SVGGeometryElement>(drawn)].filter(
      (shape) =>
        painted(shape, 'stroke') !== 'var(--_grid)' &&
        shape.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    return {
      chart: chart.localName,
      view: chart.dataset['view'] ?? '',
      width: chart.getBoundingClientRect().width,
      plot: boxOf(plot.getBoundingClientRect()),
      svg: boxOf(svg.getBoundingClientRect()),
      drawnFor: Number(svg.getAttribute('width')),
      texts: [...svg.querySelectorAll('text')].map(setText),
      marks: shapes.map(drawnMark),
      written: writtenTexts(chart),
      overflowing: [...overflowing(chart), ...crowded(chart)],
    };
  };

  const charts = [...document.querySelectorAll<Chart>('[data-view]')];
  const closed = charts.map(laidOut);
  for (const chart of charts)
    for (const button of chart.shadowRoot?.querySelectorAll<HTMLElement>('[aria-expanded]') ?? []) button.click();
  await Promise.all(charts.map((chart) => chart.updateComplete));
  return closed.map((measured, index) => {
    const chart = charts[index];
    if (!chart) return measured;
    return {
      ...measured,
      written: writtenTexts(chart),
      overflowing: [...measured.overflowing, ...overflowing(chart)],
    };
  });
}
