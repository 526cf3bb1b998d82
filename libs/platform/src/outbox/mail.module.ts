import { Global, Module } from '@nestjs/common';
import { SETTINGS, type Settings, SettingsProblem } from '../config/index.js';
import { type MailSettings, MailTransport, SmtpTransport } from '../mail/index.js';
import { MailOutbox } from './mail-outbox.js';
import { MailSender } from './mail-sender.js';

/** Who our mail comes from when it is not from the organizer of an invitation. */
export function mailSettings(settings: Settings): MailSettings {
  const defaultFrom = { name: 'Academie', address: `academie@${settings.mailDomain}` };
  return { mailDomain: settings.mailDomain, defaultFrom };
}

/** Mail out. */
@Global()
@Module({
  providers: [
    MailOutbox,
    MailSender,
    {
      provide: MailTransport,
      inject: [SETTINGS],
      useFactory: (settings: Settings) => {
        if (!settings.smtpUrl)
          throw new SettingsProblem('SMTP_URL ontbreekt: geef het adres van een mailserver (smtp://…).');
        return new SmtpTransport(settings.smtpUrl, mailSettings(settings));
      },
    },
  ],
  exports: [MailOutbox, MailTransport],
})
export class MailModule {}
