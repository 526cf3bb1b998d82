import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SETTINGS, type Settings } from '../config/index.js';
import { Database } from './database.js';
import { UnitOfWork } from './unit-of-work.js';

/** The one DataSource. Modules add their own entities with `TypeOrmModule.forFeature`. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [SETTINGS],
      useFactory: (settings: Settings) => ({
        type: 'postgres' as const,
        url: settings.databaseUrl,
        autoLoadEntities: true,
        synchronize: false,
        retryAttempts: 3,
        retryDelay: 500,
        extra: { max: settings.databasePoolSize, application_name: `academie-${settings.role}` },
      }),
    }),
  ],
  providers: [Database, UnitOfWork],
  exports: [Database, UnitOfWork, TypeOrmModule],
})
export class DatabaseModule {}
