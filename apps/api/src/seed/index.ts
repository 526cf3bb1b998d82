import { DemoAroundSessions } from './demo-around-sessions.js';
import { DemoRefs } from './demo-refs.js';
import { DemoSeed } from './demo-seed.js';
import { DemoSessions } from './demo-sessions.js';
import { ReferenceSeed } from './reference-seed.js';

export const seedProviders = [ReferenceSeed, DemoRefs, DemoSessions, DemoAroundSessions, DemoSeed];
