import { readFileSync } from 'node:fs';
import type { ReferenceGemeente } from './types.js';

/**
 * All 342 gemeenten on 1 January 2026, from the public registers of CBS and KOOP (TOOI): names as TOOI writes
 * them, population on 1 January 2024, veiligheidsregio 2023, COROP 2024. Read with node:fs and not imported,
 * because JSON import attributes are still experimental on Node 20.
 */
export const gemeenten: readonly ReferenceGemeente[] = JSON.parse(
  readFileSync(new URL('./gemeenten.json', import.meta.url), 'utf8'),
);
