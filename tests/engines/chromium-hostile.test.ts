import { hostileSpecsAreHarmless } from './hostile-behaviour.ts';
import { chromium } from './chromium.ts';

hostileSpecsAreHarmless(chromium);
