import { DemoSeed } from './demo-seed.js';
import { ReferenceSeed } from './reference-seed.js';

export const seedProviders = [ReferenceSeed, DemoSeed];
