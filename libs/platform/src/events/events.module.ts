import { Global, Module } from '@nestjs/common';
import { ProvidersModule } from '../discovery/index.js';
import { Events } from './events.js';
import { HandlerRegistry } from './handler-registry.js';
import { JobRunner } from './job-runner.js';
import { Jobs } from './jobs.js';
import { ParkedJobs } from './parked-jobs.js';

/** Events, jobs and those who run them. */
@Global()
@Module({
  imports: [ProvidersModule],
  providers: [HandlerRegistry, Events, Jobs, JobRunner, ParkedJobs],
  exports: [HandlerRegistry, Events, Jobs, JobRunner, ParkedJobs],
})
export class EventsModule {}
