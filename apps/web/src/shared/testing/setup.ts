import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { loadTemporal } from '../temporal.js';

await loadTemporal();
afterEach(cleanup);
