/** The channels that a spec may give a mark: Vega writes them on the mark under these names. */
export const CHANNELS: ReadonlySet<string> = new Set(
  [
    'x x2 xc y y2 yc width height opacity fill fillOpacity stroke strokeOpacity strokeWidth strokeCap strokeJoin',
    'strokeMiterLimit strokeDash strokeDashOffset strokeOffset strokeForeground blend cursor tooltip zindex clip href',
    'startAngle endAngle padAngle innerRadius outerRadius cornerRadius cornerRadiusTopLeft cornerRadiusTopRight',
    'cornerRadiusBottomLeft cornerRadiusBottomRight interpolate tension orient defined url aspect smooth path scaleX',
    'scaleY angle size shape text align baseline dir dx dy ellipsis font fontSize fontStyle fontWeight limit lineBreak',
    'lineHeight radius theta description aria ariaRole ariaRoleDescription role key',
    // What guides of Vega and selections of Vega-Lite need besides.
    'index label value offset padding anchor _anchor titlePadding minExtent maxExtent translate range position bandPosition',
    'fontVariant isVoronoi extra scale format formatType frame orientation title columns row column auto noBound',
  ].flatMap((line) => line.split(' ')),
);
