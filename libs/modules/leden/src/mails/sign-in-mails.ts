import { type MailMessage, mail } from '@academie/platform/mail';
import { LINK_MINUTES, WELCOME_LINK_DAYS } from '../model/limits.js';

/** To whom, which mail it is, and where the product stands. */
export interface SignInMail {
  readonly linkId: string;
  readonly address: string;
  readonly name: string | null;
  readonly baseUrl: string;
}

const NOT_ASKED =
  'Hebt u hier niet om gevraagd? Dan hoeft u niets te doen. Zonder deze mail kan niemand met uw adres inloggen.';

function greeting(name: string | null): string {
  return name ? `Beste ${name},` : 'Beste lezer,';
}

function addressed({ linkId, address, name }: SignInMail): Pick<MailMessage, 'key' | 'to'> {
  return { key: `sign-in-link:${linkId}`, to: { name: name ?? address, address } };
}

function linkUrl({ baseUrl }: SignInMail, token: string): string {
  return `${baseUrl}/aanmelden/${token}`;
}

/** For somebody with an account. */
export function signInMail(to: SignInMail, token: string): MailMessage {
  return {
    ...addressed(to),
    subject: 'Inloggen bij de Academie',
    ...mail({
      preheader: `Uw link om in te loggen. De link werkt ${LINK_MINUTES} minuten.`,
      heading: 'Inloggen bij de Academie',
      paragraphs: [
        greeting(to.name),
        `U wilt inloggen bij de Academie. Dat kan met de knop hieronder. De link werkt één keer, en niet langer dan ${LINK_MINUTES} minuten.`,
      ],
      action: { label: 'Inloggen', url: linkUrl(to, token) },
      footer: NOT_ASKED,
    }),
  };
}

/** For somebody whose mail domain we know, and who has no account yet. */
export function registrationMail(to: SignInMail, token: string, organisatie: string): MailMessage {
  return {
    ...addressed(to),
    subject: 'Maak uw account bij de Academie',
    ...mail({
      preheader: `Uw link om een account te maken. De link werkt ${LINK_MINUTES} minuten.`,
      heading: 'Maak uw account bij de Academie',
      paragraphs: [
        greeting(to.name),
        `U hebt nog geen account bij de Academie. U werkt bij ${organisatie}, zien wij aan uw e-mailadres. Daarom kunt u zelf een account maken.`,
        `Klik op de knop en vul uw naam en functie in. De link werkt één keer, en niet langer dan ${LINK_MINUTES} minuten.`,
      ],
      action: { label: 'Account maken', url: linkUrl(to, token) },
      footer: NOT_ASKED,
    }),
  };
}

/** For somebody of whom we know nothing: how to get in. No link, so nothing to misuse. */
export function howToRequestAccessMail(to: SignInMail): MailMessage {
  return {
    ...addressed(to),
    subject: 'Inloggen bij de Academie: vraag eerst toegang aan',
    ...mail({
      preheader: 'Wij kennen uw e-mailadres nog niet. Zo vraagt u toegang aan.',
      heading: 'Vraag eerst toegang aan',
      paragraphs: [
        greeting(to.name),
        'U wilt inloggen bij de Academie, maar wij kennen dit e-mailadres nog niet. De Academie is voor mensen die werken bij of voor gemeenten.',
        'Hebt u een adres van uw gemeente? Log dan in met dat adres. Hebt u dat niet? Vraag dan toegang aan met de knop hieronder. Een beheerder bekijkt uw aanvraag.',
      ],
      action: { label: 'Toegang aanvragen', url: `${to.baseUrl}/toegang-aanvragen` },
      footer: NOT_ASKED,
    }),
  };
}

/** For somebody whom a beheerder let in. */
export function welcomeMail(to: SignInMail, token: string): MailMessage {
  return {
    ...addressed(to),
    subject: 'Welkom bij de Academie',
    ...mail({
      preheader: 'U hebt toegang. Met deze link logt u voor het eerst in.',
      heading: 'Welkom bij de Academie',
      paragraphs: [
        greeting(to.name),
        `Uw aanvraag is goedgekeurd. U kunt nu inloggen met de knop hieronder. De link werkt één keer, en niet langer dan ${WELCOME_LINK_DAYS} dagen.`,
        'Daarna logt u in met uw e-mailadres. U krijgt dan elke keer een nieuwe link. Een wachtwoord hebt u niet nodig.',
      ],
      action: { label: 'Inloggen', url: linkUrl(to, token) },
      links: [{ label: 'Werkt de link niet meer? Vraag een nieuwe aan', url: `${to.baseUrl}/inloggen` }],
      footer: 'U krijgt deze mail omdat u toegang hebt aangevraagd tot de Academie.',
    }),
  };
}
