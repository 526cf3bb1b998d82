import fs from 'node:fs';
import preset from '../jest.preset.mjs';

// Jest writes its report into this folder but does not make it.
fs.mkdirSync(new URL('./reports', import.meta.url), { recursive: true });

/** The tools are plain ESM that runs as it stands: nothing to transform, and the specs are .mjs too. */
export default {
  ...preset,
  testMatch: ['<rootDir>/**/*.spec.mjs'],
  transform: {},
  extensionsToTreatAsEsm: [],
  moduleNameMapper: {},
  // Whole servers start and stop here, beside everything else that is being tested.
  testTimeout: 60_000,
};
