import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { HealthController } from './health.controller.js';
import { Metrics } from './metrics.js';
import { RefusalFilter } from './refusal.filter.js';

/** Health, metrics and how refusals leave by HTTP. */
@Module({
  controllers: [HealthController],
  providers: [Metrics, { provide: APP_FILTER, useClass: RefusalFilter }],
  exports: [Metrics],
})
export class HttpModule {}
