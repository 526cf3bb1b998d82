import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LARGEST_FILE } from './receive-file.js';

/**
 * Lets forms with a file in. That they come from our own pages is looked at for every request that changes something. One
 * file at a time; what is larger than we take is still read, so that the answer arrives.
 */
export async function acceptUploads(app: NestFastifyApplication): Promise<void> {
  const limits = { files: 1, fields: 10, fieldSize: 10_000, parts: 12, fileSize: LARGEST_FILE * 2 };
  await app.register(multipart as never, { limits, throwFileSizeLimit: false } as never);
}
