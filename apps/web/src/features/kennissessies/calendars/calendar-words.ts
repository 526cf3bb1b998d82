import type { KennissessieSeatCalendarFragment } from '@academie/web-api/gql';
import type { Tone } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { dateAndTime } from '../../../shared/time.js';

type Calendar = KennissessieSeatCalendarFragment;
type Entry = Calendar['history'][number];

const answers: Record<NonNullable<Calendar['answer']>, () => string> = {
  ACCEPTED: m.agendastand_answer_accepted,
  DECLINED: m.agendastand_answer_declined,
  TENTATIVE: m.agendastand_answer_tentative,
  NEEDS_ACTION: m.agendastand_answer_needs_action,
  DELEGATED: m.agendastand_answer_delegated,
};

const sendings: Record<NonNullable<Calendar['sentAs']>, (about: { version: number; when: string }) => string> = {
  INVITED: m.agendastand_sent_invited,
  CHANGED: m.agendastand_sent_changed,
  WITHDRAWN: m.agendastand_sent_withdrawn,
  RESENT: m.agendastand_sent_resent,
  ANSWERED: m.agendastand_sent_answered,
  BOUNCED: m.agendastand_sent_bounced,
};

const states: Record<Calendar['state'], { tone: Tone; text: () => string }> = {
  CURRENT: { tone: 'positive', text: m.agendastand_state_current },
  UNDER_WAY: { tone: 'info', text: m.agendastand_state_under_way },
  BOUNCED: { tone: 'negative', text: m.agendastand_state_bounced },
  AT_ODDS: { tone: 'attention', text: m.agendastand_state_at_odds },
};

/** Whether the calendar holds the newest version, in a few words and a colour. */
export function stateBadge({ state }: Calendar): { tone: Tone; text: string } {
  return { tone: states[state].tone, text: states[state].text() };
}

/** "Versie 2, gewijzigd op dinsdag 24 november om 10.00 uur" */
export function sentText({ version, sentAs, sentAt }: Calendar): string {
  if (version === null || sentAs === null || sentAt === null) return m.agendastand_sent_nothing();
  return sendings[sentAs]({ version, when: dateAndTime(sentAt) });
}

const ownSendings: Partial<typeof sendings> = {
  INVITED: m.agendastand_own_sent_invited,
  CHANGED: m.agendastand_own_sent_changed,
  WITHDRAWN: m.agendastand_own_sent_withdrawn,
  RESENT: m.agendastand_own_sent_resent,
};

const ownAnswers: Partial<Record<NonNullable<Calendar['answer']>, (about: { when: string }) => string>> = {
  ACCEPTED: m.agendastand_own_answer_accepted,
  DECLINED: m.agendastand_own_answer_declined,
  TENTATIVE: m.agendastand_own_answer_tentative,
};

/** What the reader's own calendar was told. */
export function ownSentText({ version, sentAs, sentAt }: Calendar): string {
  const say = sentAs && ownSendings[sentAs];
  if (version === null || !say || sentAt === null) return m.agendastand_own_sent_nothing();
  return say({ version, when: dateAndTime(sentAt) });
}

/** What the reader answered from their calendar; null while there is nothing to answer to, or no seat to be sure of. */
export function ownAnswerText({ answer, answeredAt, version, status }: Calendar): string | null {
  const say = answer && ownAnswers[answer];
  if (say && answeredAt) return say({ when: dateAndTime(answeredAt) });
  return version === null || status !== 'REGISTERED' ? null : m.agendastand_own_answer_none();
}

/** What came back, and to which version when that is not the newest. */
export function answerText({ answer, answeredAt, answeredVersion, version }: Calendar): string {
  if (answer === null || answeredAt === null) return m.agendastand_answer_none();
  const said = m.agendastand_answer_at({ answer: answers[answer](), when: dateAndTime(answeredAt) });
  return answeredVersion !== null && answeredVersion !== version
    ? m.agendastand_answer_to_version({ said, version: answeredVersion })
    : said;
}

/** One line of the history. */
export function entryText({ kind, version, at, answer, detail }: Entry): string {
  const line = sendings[kind]({ version, when: dateAndTime(at) });
  const more = answer ? answers[answer]() : detail;
  return more ? m.agendastand_entry_with({ line, more }) : line;
}
