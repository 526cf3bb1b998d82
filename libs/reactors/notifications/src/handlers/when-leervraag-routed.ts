import {
  type LeervraagCard,
  LeervraagDirectory,
  LeervraagStatus,
  leervraagRouted,
  leervraagUrl,
  NetwerkDirectory,
  OrganisatieDirectory,
} from '@academie/contracts';
import type { PayloadOf } from '@academie/kernel';
import { describeMoment } from '@academie/platform/calendar';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { Neighbours } from '../neighbours.js';
import { MeldingKind, type NewsMail, quoted } from '../news.js';
import { Notifier } from '../notifier.js';

type Routed = PayloadOf<typeof leervraagRouted>;

/** A question went on: the asker knows where to, and those who are to answer know that they are asked. */
@Injectable()
export class WhenLeervraagRouted extends EventHandler {
  readonly name = 'notifications/when-leervraag-routed';
  readonly on = [leervraagRouted];

  constructor(
    private readonly notifier: Notifier,
    private readonly neighbours: Neighbours,
    private readonly leervragen: LeervraagDirectory,
    private readonly organisaties: OrganisatieDirectory,
    private readonly netwerken: NetwerkDirectory,
  ) {
    super();
  }

  async handle(event: RecordedEvent<Routed>): Promise<void> {
    const leervraag = await this.leervragen.byId(event.payload.leervraagId);
    // Routed elsewhere or answered in the meantime: those events tell it.
    if (!leervraag || !liesThere(leervraag, event.payload)) return;
    const { id, subject, askedById } = leervraag;
    const url = leervraagUrl(id);
    const [target, targetPeople] = await Promise.all([
      this.targetFor(askedById, event.payload),
      event.payload.adviseurId ? [event.payload.adviseurId] : this.leervragen.routedPeople(id),
    ]);
    const told = targetPeople.filter((persoonId) => persoonId !== event.actorId && persoonId !== askedById);
    const forAsker = `Uw vraag ${quoted(subject)} is doorgestuurd naar ${target}.`;
    const forTarget = `Er is een vraag naar u doorgestuurd: ${quoted(subject)}.`;
    await this.notifier.tell(event, {
      meldingen: [
        { persoonId: askedById, kind: MeldingKind.LEERVRAAG, text: forAsker, url },
        ...told.map((persoonId) => ({ persoonId, kind: MeldingKind.LEERVRAAG, text: forTarget, url })),
      ],
      mails: [mailToAsker(leervraag, forAsker), ...told.map((persoonId) => mailToTarget(leervraag, persoonId))],
    });
  }

  /** How the target is called to the asker: a netwerk that does not exist for them has no name. */
  private async targetFor(askedById: string, { adviseurId, organisatieId, netwerkId }: Routed): Promise<string> {
    if (adviseurId) return this.neighbours.nameOf(adviseurId);
    if (organisatieId)
      return (await this.organisaties.byIds([organisatieId])).get(organisatieId)?.name ?? 'een organisatie';
    const netwerk = netwerkId ? await this.neighbours.netwerk(netwerkId) : null;
    if (!netwerk) return 'een netwerk';
    const named = !netwerk.inviteOnly || (await this.netwerken.membersOf(netwerk.id)).includes(askedById);
    return named ? netwerk.name : 'een besloten netwerk';
  }
}

function liesThere(leervraag: LeervraagCard, { adviseurId, organisatieId, netwerkId }: Routed): boolean {
  if (leervraag.status !== LeervraagStatus.ROUTED) return false;
  if (leervraag.routedToOrganisatieId !== organisatieId || leervraag.routedToNetwerkId !== netwerkId) return false;
  return adviseurId === null || leervraag.assigneeId === adviseurId;
}

function mailToAsker({ id, number, subject, askedById }: LeervraagCard, text: string): NewsMail {
  return {
    persoonId: askedById,
    subject: `Uw vraag ${number} is doorgestuurd`,
    url: leervraagUrl(id),
    action: 'Bekijk uw vraag',
    content: {
      preheader: subject,
      heading: 'Uw vraag is doorgestuurd',
      paragraphs: [text, 'U hoeft niets te doen. U krijgt een mail als er een antwoord is.'],
      footer: 'U krijgt deze mail omdat u een vraag hebt gesteld aan het loket van de Academie.',
    },
  };
}

function mailToTarget({ id, number, subject, question, routeNote, dueAt }: LeervraagCard, persoonId: string): NewsMail {
  return {
    persoonId,
    subject: `Kunt u deze vraag beantwoorden? (${number})`,
    url: leervraagUrl(id),
    action: 'Beantwoord de vraag',
    content: {
      preheader: subject,
      heading: subject,
      paragraphs: ['Het loket van de Academie heeft deze vraag naar u doorgestuurd.', question],
      facts: [
        ...(routeNote ? [['Toelichting', routeNote] as const] : []),
        ['Antwoord graag uiterlijk', describeMoment(dueAt)],
      ],
      footer: 'U krijgt deze mail omdat een adviseur van de Academie denkt dat u deze vraag kunt beantwoorden.',
    },
  };
}
