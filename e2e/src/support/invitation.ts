import { expect } from '@playwright/test';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { type Mail, mailTo } from './mailbox.js';

/** What a calendar program learns from an invitation. */
export type Invitation = {
  method: string;
  uid: string;
  sequence: number;
  summary: string;
  /** Empty where the event does not say. */
  status: string;
  location: string;
  attendee: string;
  organizer: string;
  /** ISO, UTC. */
  startsAt: string;
  endsAt: string;
};

/**
 * Reads the invitation of a mail with two parsers, as two calendar programs would, and insists that they see the same
 * moment: a wrong or missing zone is the classical way in which they do not.
 */
export function parseInvitation(mail: Mail): Invitation {
  const part = mail.attachments.find(({ type }) => type === 'text/calendar');
  if (!part) throw new Error(`"${mail.subject}" holds no text/calendar.`);
  const copies = mail.attachments.filter(({ type }) => /calendar|\/ics$/.test(type)).map(({ content }) => content);
  expect(new Set(copies).size, 'the calendar part and the attached file are the same').toBe(1);

  const calendar = new ICAL.Component(ICAL.parse(part.content));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    const name = String(zone.getFirstPropertyValue('tzid'));
    if (!ICAL.TimezoneService.has(name)) ICAL.TimezoneService.register(new ICAL.Timezone(zone), name);
  }
  const events = calendar.getAllSubcomponents('vevent');
  expect(events, 'one event in one mail').toHaveLength(1);
  const component = events[0] as InstanceType<typeof ICAL.Component>;
  const event = new ICAL.Event(component);
  const method = String(calendar.getFirstPropertyValue('method'));
  expect(part.method?.toUpperCase(), 'the method of the part and of the calendar').toBe(method);

  const other = otherEvent(part.content);
  const startsAt = event.startDate.toJSDate().toISOString();
  const endsAt = event.endDate.toJSDate().toISOString();
  expect(other.start.toISOString(), 'both parsers see the same start').toBe(startsAt);
  expect(other.end?.toISOString(), 'both parsers see the same end').toBe(endsAt);
  expect(other.uid).toBe(event.uid);
  expect(component.getAllProperties('attendee'), 'nobody learns who else comes').toHaveLength(1);

  return {
    method,
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    status: String(component.getFirstPropertyValue('status') ?? ''),
    location: event.location ?? '',
    attendee: String(component.getFirstPropertyValue('attendee')).replace(/^mailto:/i, ''),
    organizer: String(component.getFirstPropertyValue('organizer')).replace(/^mailto:/i, ''),
    startsAt,
    endsAt,
  };
}

function otherEvent(text: string): VEvent {
  const found = Object.values(nodeIcal.sync.parseICS(text)).find((part) => part?.type === 'VEVENT');
  if (!found) throw new Error('node-ical finds no event.');
  return found as VEvent;
}

/** Waits for an invitation about a session: by its method, and when given newer than another one. */
export async function invitationTo(
  email: string,
  { title, method, after }: { title: string; method: 'REQUEST' | 'CANCEL'; after?: Invitation },
): Promise<Invitation> {
  const mail = await mailTo(email, `${method} of ${title}`, (candidate) => {
    if (!candidate.attachments.some(({ type }) => type === 'text/calendar')) return false;
    const invitation = parseInvitation(candidate);
    const isNewer = after === undefined || invitation.sequence > after.sequence;
    return invitation.method === method && invitation.summary.includes(title) && isNewer;
  });
  const invitation = parseInvitation(mail);
  expect(invitation.attendee.toLowerCase()).toBe(email);
  return invitation;
}
