import { type MailMessage, mail } from '@academie/platform/mail';

const WHY =
  'U krijgt deze mail omdat iemand met dit e-mailadres toegang vroeg tot de Academie. Was u dat niet? Dan hoeft u niets te doen.';

interface Asker {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** The request arrived. */
export function accessRequestedMail(request: Asker & { readonly organisationName: string }): MailMessage {
  return {
    key: `access-requested:${request.id}`,
    to: { name: request.name, address: request.email },
    subject: 'Wij hebben uw aanvraag voor de Academie ontvangen',
    ...mail({
      preheader: 'Een beheerder bekijkt uw aanvraag.',
      heading: 'Wij hebben uw aanvraag ontvangen',
      paragraphs: [
        `Beste ${request.name},`,
        'U hebt toegang gevraagd tot de Academie. Een beheerder bekijkt uw aanvraag. U krijgt een mail als er een besluit is.',
      ],
      facts: [['Organisatie', request.organisationName]],
      footer: WHY,
    }),
  };
}

/** A beheerder declined, and says why. */
export function accessDeclinedMail(request: Asker & { readonly reason: string }): MailMessage {
  return {
    key: `access-declined:${request.id}`,
    to: { name: request.name, address: request.email },
    subject: 'Uw aanvraag voor de Academie is afgewezen',
    ...mail({
      preheader: 'In deze mail leest u waarom.',
      heading: 'Uw aanvraag is afgewezen',
      paragraphs: [
        `Beste ${request.name},`,
        'U hebt toegang gevraagd tot de Academie. Een beheerder heeft uw aanvraag afgewezen. Dit is de reden:',
        request.reason,
        'Klopt dit niet, of verandert er iets? Dan kunt u opnieuw toegang aanvragen.',
      ],
      footer: WHY,
    }),
  };
}
