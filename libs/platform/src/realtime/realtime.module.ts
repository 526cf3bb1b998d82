import { Global, Module } from '@nestjs/common';
import { Realtime } from './realtime.js';
import { WorkerVoice } from './worker-voice.js';

/** Speaking to connected browsers. */
@Global()
@Module({ providers: [Realtime, WorkerVoice], exports: [Realtime] })
export class RealtimeModule {}
