import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { loadTemporal } from '../temporal.js';

await loadTemporal();
// Ceilings for a busy machine, not waits: what is there is found at once.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);
