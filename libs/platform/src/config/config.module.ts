import { Clock, SystemClock } from '@academie/kernel';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Settings } from './settings.js';
import { loadSecret, Signer } from './signer.js';

/** Injection token of the {@link Settings}. */
export const SETTINGS = Symbol('SETTINGS');

/** Settings and clock, for everyone. */
@Global()
@Module({})
export class ConfigModule {
  static forRoot(settings: Settings, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Clock, useValue: clock },
        { provide: Signer, useFactory: () => new Signer(loadSecret(settings)) },
      ],
      exports: [SETTINGS, Clock, Signer],
    };
  }
}
