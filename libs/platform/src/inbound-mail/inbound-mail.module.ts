import { Global, Module } from '@nestjs/common';
import { ProvidersModule } from '../discovery/index.js';
import { MailAuthenticator } from './authenticity.js';
import { BounceReader } from './bounces.js';
import { ForgetInboundMail } from './forget-inbound-mail.js';
import { HandleInboundMail } from './handle-inbound-mail.js';
import { ImapPoller } from './imap-poller.js';
import { InboundMailbox } from './inbound-mailbox.js';
import { NameResolver, SystemNameResolver } from './names.js';
import { SmtpListener } from './smtp-listener.js';

/** Mail in. Who reads it are the providers that extend `MailReader`. */
@Global()
@Module({
  imports: [ProvidersModule],
  providers: [
    InboundMailbox,
    HandleInboundMail,
    SmtpListener,
    ImapPoller,
    BounceReader,
    ForgetInboundMail,
    MailAuthenticator,
    { provide: NameResolver, useClass: SystemNameResolver },
  ],
  exports: [InboundMailbox, SmtpListener, ImapPoller, MailAuthenticator, NameResolver],
})
export class InboundMailModule {}
