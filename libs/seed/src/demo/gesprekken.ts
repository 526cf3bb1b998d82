import { gesprekkenFysiek } from './gesprekken-fysiek.js';
import { gesprekkenOverig } from './gesprekken-overig.js';
import { gesprekkenSociaal } from './gesprekken-sociaal.js';
import type { DemoGesprek } from './types.js';

/** All gesprekken of the demo. Their moments are taken as they are: people also write on a Sunday. */
export const gesprekken: readonly DemoGesprek[] = [...gesprekkenSociaal, ...gesprekkenFysiek, ...gesprekkenOverig];
