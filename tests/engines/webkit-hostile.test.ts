import { hostileSpecsAreHarmless } from './hostile-behaviour.ts';
import { keepsThePolicy } from './policy-behaviour.ts';
import { webkit } from './webkit.ts';

hostileSpecsAreHarmless(webkit);
keepsThePolicy(webkit);
