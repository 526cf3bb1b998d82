import { type KennissessieCard, KennissessieForm } from '@academie/contracts';
import { describePeriod, inZone, webUrl } from '@academie/platform/calendar';
import { type MailLink, mail } from '@academie/platform/mail';
import { ReminderKind } from '../model/reminder-kind.js';

/** What a reminder is written with, besides the session itself. */
export interface ReminderContext {
  readonly recipientName: string;
  readonly now: Date;
  /** What the organiser wants people to know: "Neem uw kaart mee." */
  readonly note: string | null;
  readonly pageUrl: string;
  readonly unsubscribeUrl: string;
}

/** Somebody with a seat is reminded. The link is there when it is of use: from the day before on. */
export function reminderMail(kind: ReminderKind, session: KennissessieCard, context: ReminderContext) {
  const joinUrl = kind === ReminderKind.WEEK ? null : joinUrlOf(session);
  const toPage: MailLink = { label: 'Bekijk de sessie', url: context.pageUrl };
  const toJoin: MailLink | null = joinUrl ? { label: 'Online deelnemen', url: joinUrl } : null;
  // An hour before, one wants in; before that, one wants to know.
  const joinFirst = kind === ReminderKind.HOUR && toJoin !== null;
  const sentence = `${whenSentence(session.startsAt, context.now)} U bent aangemeld.`;
  return {
    subject: `Herinnering: ${session.title}`,
    ...mail({
      preheader: sentence,
      heading: session.title,
      paragraphs: [
        `Beste ${context.recipientName},`,
        sentence,
        context.note ? `De organisatie schrijft: ${context.note}` : '',
      ],
      facts: [
        ['Wanneer', describePeriod(session.startsAt, session.endsAt)],
        ['Waar', placeOf(session)],
      ],
      action: joinFirst ? toJoin : toPage,
      links: [
        ...(joinFirst ? [toPage] : toJoin ? [toJoin] : []),
        { label: 'Kunt u niet? Meld u dan af', url: context.pageUrl },
        { label: 'Wilt u geen herinneringen meer? Zet ze uit', url: context.unsubscribeUrl },
      ],
      footer: [
        'U krijgt deze mail omdat u bent aangemeld voor deze sessie.',
        'Als u herinneringen uitzet, blijft u aangemeld.',
      ],
    }),
  };
}

/** "Deze sessie is morgen om 10.00 uur.": by the day it is read on, because a worker can be late. */
export function whenSentence(startsAt: Date, now: Date): string {
  const start = inZone(startsAt);
  const days = Math.round(start.startOf('day').diff(inZone(now).startOf('day'), 'days').days);
  const time = `${start.toFormat('HH.mm')} uur`;
  if (days <= 0) return `Deze sessie begint vandaag om ${time}.`;
  if (days === 1) return `Deze sessie is morgen om ${time}.`;
  if (days === 7)
    return `Deze sessie is over een week, op ${start.setLocale('nl').toFormat('cccc d LLLL')} om ${time}.`;
  return `Deze sessie is over ${days} dagen, op ${start.setLocale('nl').toFormat('cccc d LLLL')} om ${time}.`;
}

function joinUrlOf({ form, onlineUrl }: KennissessieCard): string | null {
  return form !== KennissessieForm.ON_SITE && onlineUrl ? webUrl(onlineUrl) : null;
}

function placeOf({ form, location }: KennissessieCard): string {
  if (form === KennissessieForm.ONLINE || !location) return 'Online';
  return form === KennissessieForm.HYBRID ? `${location}, of online` : location;
}
