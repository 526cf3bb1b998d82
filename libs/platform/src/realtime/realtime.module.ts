import { Global, Module } from '@nestjs/common';
import { Realtime } from './realtime.js';

/** Speaking to connected browsers. */
@Global()
@Module({ providers: [Realtime], exports: [Realtime] })
export class RealtimeModule {}
