import { InvitationsModule } from '@academie/invitations';
import type { Clock } from '@academie/kernel';
import { LiveUpdatesModule } from '@academie/live-updates';
import { NotificationsModule } from '@academie/notifications';
import { AccessModule } from '@academie/platform/access';
import { ConfigModule, type Settings } from '@academie/platform/config';
import { DatabaseModule } from '@academie/platform/database';
import { EventsModule } from '@academie/platform/events';
import { FilesModule } from '@academie/platform/files';
import { graphqlModule, graphqlProviders } from '@academie/platform/graphql';
import { HttpModule } from '@academie/platform/http';
import { InboundMailModule } from '@academie/platform/inbound-mail';
import { MailModule } from '@academie/platform/outbox';
import { RealtimeModule } from '@academie/platform/realtime';
import { type DynamicModule, Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { DownloadsController } from './feeds/downloads.controller.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { PublicFeedsController } from './feeds/public-feeds.controller.js';
import { linkProviders } from './links/index.js';
import { MailPreviewController } from './mail-preview/mail-preview.controller.js';
import { Neighbourhood } from './neighbourhood.js';
import { OperationsResolver } from './operations/operations.resolver.js';
import { seedProviders } from './seed/index.js';
import { Seed } from './seed/seed.js';

/** The whole product, put together. It holds no rule: those live in the modules. */
@Module({})
export class AppModule {
  static with(settings: Settings, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(settings, clock),
        DatabaseModule,
        EventsModule,
        AccessModule,
        RealtimeModule,
        MailModule,
        InboundMailModule,
        FilesModule,
        HttpModule,
        ScheduleModule.forRoot(),
        graphqlModule(),
        Neighbourhood,
        NotificationsModule,
        InvitationsModule,
        LiveUpdatesModule,
      ],
      controllers: [FeedsController, PublicFeedsController, DownloadsController, MailPreviewController],
      providers: [...graphqlProviders, ...linkProviders, OperationsResolver, ...seedProviders, Seed],
    };
  }
}
