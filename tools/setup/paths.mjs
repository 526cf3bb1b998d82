import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, wherever the command was typed. */
export const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
