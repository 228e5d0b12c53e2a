import { hostileSpecsAreHarmless } from './hostile-behaviour.ts';
import { webkit } from './webkit.ts';

hostileSpecsAreHarmless(webkit);
