import type { KennissessieDetailFragment, OrganiseOverzichtQuery } from '@academie/web-api/gql';
import type { LinkProps } from '@tanstack/react-router';
import { m } from '../../../paraglide/messages.js';
import { isPast } from '../../../shared/time.js';

type Session = Pick<KennissessieDetailFragment, 'status' | 'startsAt' | 'endsAt' | 'waitlistCount'>;

/** Something that waits for those who organise a session, and where they do it. */
export type Todo = {
  id: string;
  text: string;
  action: string;
  to: Extract<NonNullable<LinkProps['to']>, `/kennissessies/$id${string}`>;
};

const ROOM = '/kennissessies/$id/organiseren';

/** What waits for the organiser now, the most pressing first. */
export function todosOf(session: Session, facts: OrganiseOverzichtQuery): Todo[] {
  if (session.status === 'CANCELLED') return [];
  if (session.status === 'DRAFT') {
    return [
      { id: 'publish', text: m.overzicht_draft(), action: m.overzicht_draft_action(), to: '/kennissessies/$id' },
      ...evaluatie(facts),
    ];
  }
  const before = isPast(session.startsAt) ? [] : [...asking(facts), ...waiting(session, facts), ...guests(facts)];
  const after = isPast(session.endsAt) ? [...attendance(facts), ...leftBehind(facts)] : evaluatie(facts);
  return [...checkIn(facts), ...handWork(facts), ...before, ...bounced(session, facts), ...after];
}

function asking({ kennissessie }: OrganiseOverzichtQuery): Todo[] {
  const count = kennissessie?.asking.totalCount ?? 0;
  if (count === 0) return [];
  const to = `${ROOM}/aanmelding` as const;
  return [{ id: 'asking', text: m.overzicht_asking({ count }), action: m.overzicht_asking_action(), to }];
}

function waiting({ waitlistCount: count }: Session, { kennissessie }: OrganiseOverzichtQuery): Todo[] {
  const threshold = kennissessie?.registrationRules?.waitlistThreshold;
  if (threshold === undefined || count === 0 || count < threshold) return [];
  const to = `${ROOM}/aanmelding` as const;
  return [{ id: 'waiting', text: m.overzicht_waiting({ count }), action: m.overzicht_waiting_action(), to }];
}

function guests({ kennissessie }: OrganiseOverzichtQuery): Todo[] {
  const count = kennissessie?.guestInvitations.filter(({ status }) => status === 'INVITED').length ?? 0;
  if (count === 0) return [];
  const to = `${ROOM}/gasten` as const;
  return [{ id: 'guests', text: m.overzicht_guests({ count }), action: m.overzicht_guests_action(), to }];
}

function handWork({ answerSummary: { openHandWork: count } }: OrganiseOverzichtQuery): Todo[] {
  if (count === 0) return [];
  const to = `${ROOM}/antwoorden` as const;
  return [{ id: 'hand-work', text: m.overzicht_hand_work({ count }), action: m.overzicht_hand_work_action(), to }];
}

function bounced({ startsAt }: Session, { kennissessie }: OrganiseOverzichtQuery): Todo[] {
  const count = kennissessie?.calendarTally?.bounced ?? 0;
  if (count === 0 || isPast(startsAt)) return [];
  const to = `${ROOM}/agendas` as const;
  return [{ id: 'bounced', text: m.overzicht_bounced({ count }), action: m.overzicht_bounced_action(), to }];
}

function checkIn({ kennissessie }: OrganiseOverzichtQuery): Todo[] {
  if (!kennissessie?.attendance?.code) return [];
  const to = `${ROOM}/inchecken` as const;
  return [{ id: 'check-in', text: m.overzicht_check_in(), action: m.overzicht_check_in_action(), to }];
}

function attendance({ kennissessie }: OrganiseOverzichtQuery): Todo[] {
  const sheet = kennissessie?.attendance;
  if (!sheet?.canClose || sheet.closedAt) return [];
  const text = sheet.unknownCount > 0 ? m.overzicht_unknown({ count: sheet.unknownCount }) : m.overzicht_close();
  return [{ id: 'attendance', text, action: m.overzicht_close_action(), to: `${ROOM}/aanwezigheid` }];
}

function evaluatie({ evaluatie: asked }: OrganiseOverzichtQuery): Todo[] {
  if (asked?.phase !== 'PROPOSED' || !asked.viewerCan.prepare) return [];
  const to = `${ROOM}/evaluatie` as const;
  return [{ id: 'evaluatie', text: m.overzicht_evaluatie(), action: m.overzicht_evaluatie_action(), to }];
}

function leftBehind({ opbrengst }: OrganiseOverzichtQuery): Todo[] {
  if (!opbrengst) return [];
  const to = `${ROOM}/materiaal` as const;
  const nothing = opbrengst.materiaal.length === 0 && !opbrengst.recording;
  return [
    ...(nothing ? [{ id: 'material', text: m.overzicht_material(), action: m.overzicht_material_action(), to }] : []),
    ...(opbrengst.summary?.sentAt
      ? []
      : [{ id: 'summary', text: m.overzicht_summary(), action: m.overzicht_summary_action(), to }]),
  ];
}
