/** The channels of marks, under the names that Vega uses in the scenegraph. */
export const CHANNELS: ReadonlySet<string> = new Set(
  [
    'x x2 xc y y2 yc width height opacity fill fillOpacity stroke strokeOpacity strokeWidth strokeCap strokeJoin',
    'strokeMiterLimit strokeDash strokeDashOffset strokeOffset strokeForeground blend cursor tooltip zindex clip href',
    'startAngle endAngle padAngle innerRadius outerRadius cornerRadius cornerRadiusTopLeft cornerRadiusTopRight',
    'cornerRadiusBottomLeft cornerRadiusBottomRight interpolate tension orient defined url aspect smooth path scaleX',
    'scaleY angle size shape text align baseline dir dx dy ellipsis font fontSize fontStyle fontWeight limit lineBreak',
    'lineHeight radius theta description aria ariaRole ariaRoleDescription role key',
    // Further ones for Vega's guides and Vega-Lite's selections.
    'index label value offset padding anchor _anchor titlePadding minExtent maxExtent translate range position bandPosition',
    'fontVariant isVoronoi extra scale format formatType frame orientation title columns row column auto noBound',
  ].flatMap((line) => line.split(' ')),
);
