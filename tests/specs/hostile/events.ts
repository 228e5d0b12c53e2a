import type { Spec } from '../samples.ts';
import { bars, encoding, type HostileSpecs } from './bars.ts';

const on = (stream: unknown): Spec => ({ params: [{ name: 'p', select: { type: 'point', on: stream } }] });

/** What a selection may listen to. */
const streams: Readonly<Record<string, unknown>> = {
  'the page, by selectors': '#host:click, body:click, html:pointermove, input:keydown, form:submit',
  'the window and the document': 'window:click, window:keydown, document:pointermove, window:paste',
  'the pointer on the whole page': { source: 'window', type: 'pointermove', filter: ['event.target.value'] },
  'every pointer on the page, which it keeps': { source: 'window', type: 'pointerup', consume: true },
  'fingers on the page, which it keeps': { source: 'window', type: 'touchmove', consume: true },
  'keys, which it keeps': 'keydown!',
  'menus, which it keeps': 'contextmenu!',
  'a timer': { type: 'timer', throttle: 1 },
  'a timer that reads': {
    type: 'timer',
    throttle: 1,
    filter: ["data('root')[0]._svg.ownerDocument.defaultView.localStorage.token"],
  },
  'what is pasted': { type: 'paste', filter: ['event.view.localStorage.token'] },
  'what cannot be listened to': '__proto__, constructor, onclick',
  'a fault at each move': { type: 'pointermove', filter: ['event.none.none'] },
  'a fault at each move, in a call': { type: 'pointermove', filter: ['length(null)'] },
  'something between two things on the page': '[window:pointerdown, window:pointerup] > window:pointermove!',
};

/** What config says of events. */
const events: Readonly<Record<string, unknown>> = {
  'all of them are kept': { defaults: { prevent: true } },
  'some of them are kept': { defaults: { prevent: ['wheel', 'keydown', 'touchmove', 'contextmenu'] } },
  'none of them is let through': { defaults: { allow: false } },
  'selectors may be listened to': { selector: true, window: true, view: true, timer: true, bind: 'any' },
  'the cursor of the whole page is its own': { globalCursor: true },
};

/** Specs that listen to the page, or keep it from what it does. */
export const listening: HostileSpecs = {
  ...Object.fromEntries(Object.entries(streams).map(([name, stream]) => [`listens to ${name}`, bars(on(stream))])),
  ...Object.fromEntries(
    Object.entries(events).map(([name, events]) => [
      `config of events: ${name}`,
      bars({
        config: { events },
        ...on('wheel, keydown, touchmove, contextmenu, window:click, #host:click, timer:1'),
        mark: { type: 'bar', cursor: 'wait' },
      }),
    ]),
  ),
  'signals of config listen to the window': bars({
    config: {
      signals: [
        { name: 'a', on: [{ events: 'window:pointermove', update: 'event.target.value' }] },
        { name: 'b', on: [{ events: { source: 'window', type: 'touchmove', consume: true }, update: '1' }] },
        { name: 'c', on: [{ events: '#host:click, window:keydown', update: 'event.key' }] },
      ],
    },
  }),
  'a fault in a signal': bars({
    config: { signals: [{ name: 'a', on: [{ events: 'pointermove', update: 'event.none.none' }] }] },
  }),
  'a fault in a mark, from a move on': bars({
    params: [{ name: 'p', select: { type: 'point', on: 'pointermove' } }],
    mark: { type: 'bar', opacity: { expr: 'p.area ? p.none.none : 1' } },
  }),
  'sizes that are params': bars({
    params: [
      { name: 'autosize', value: null },
      { name: 'padding', value: 'none' },
    ],
  }),
  'marks beside the drawing': bars({
    mark: { type: 'rect', clip: false, fill: 'white', tooltip: 'taken' },
    encoding: { x: { value: -3000 }, x2: { value: 3000 }, y: { value: -3000 }, y2: { value: 3000 } },
  }),
  'a drawing that is moved': bars({ padding: { left: -2000, top: -2000, right: -2000, bottom: -2000 }, encoding }),
};
