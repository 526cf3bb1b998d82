import { type MailSample, MailSamples } from '@academie/platform/mail';
import { Injectable } from '@nestjs/common';
import { accessDeclinedMail, accessRequestedMail } from './access-request-mails.js';
import { howToRequestAccessMail, registrationMail, signInMail, welcomeMail } from './sign-in-mails.js';

const TOKEN = 'voorbeeld';

/** The mails about signing in and being let in, with invented facts. */
@Injectable()
export class LedenMailSamples extends MailSamples {
  samples(baseUrl: string): readonly MailSample[] {
    const to = { linkId: TOKEN, address: 'noor@academie.test', name: 'Noor de Wit', baseUrl };
    const asker = { id: TOKEN, email: 'ada@voorbeeld.test', name: 'Ada Voorbeeld' };
    return [
      { name: 'Inloggen', message: signInMail(to, TOKEN) },
      { name: 'Account maken', message: registrationMail({ ...to, name: null }, TOKEN, 'Gemeente Zwolle') },
      { name: 'Onbekend domein', message: howToRequestAccessMail({ ...to, name: null }) },
      { name: 'Toegang gevraagd', message: accessRequestedMail({ ...asker, organisationName: 'Voorbeeldschool' }) },
      { name: 'Toegang gegeven', message: welcomeMail(to, TOKEN) },
      {
        name: 'Toegang geweigerd',
        message: accessDeclinedMail({ ...asker, reason: 'De Academie is voor gemeenten.' }),
      },
    ];
  }
}
