import { writeFile } from 'node:fs/promises';
import { printAcademieSchema } from './print-schema.js';

/** `npm run schema`: writes the published schema anew. */
await writeFile(new URL('../../schema.graphql', import.meta.url), await printAcademieSchema());
process.stdout.write('apps/api/schema.graphql\n');
