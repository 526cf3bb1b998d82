import { Global, Module } from '@nestjs/common';
import { FileStore } from './file-store.js';
import { FileSweep } from './file-sweep.js';

/** Files that people put on the platform. */
@Global()
@Module({ providers: [FileStore, FileSweep], exports: [FileStore, FileSweep] })
export class FilesModule {}
