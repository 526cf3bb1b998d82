import { headerValues, isAutomatic, ownWords, type ParsedMail, textOf } from '@academie/platform/inbound-mail';
import { type CalendarMessage, readCalendarMessage, UnreadableCalendar } from './calendar-message.js';
import { calendarPartOf, MAX_CALENDAR_BYTES } from './calendar-part.js';
import { tnefAnswerIn } from './tnef.js';

/** What a mail to the address of an invitation turns out to be. */
export type WhatCame =
  | { readonly kind: 'calendar'; readonly message: CalendarMessage; readonly words: string }
  /** An answer in the form of Outlook's own: only which, not about what. */
  | { readonly kind: 'tnef'; readonly partstat: 'ACCEPTED' | 'TENTATIVE' | 'DECLINED' }
  | { readonly kind: 'human'; readonly words: string }
  | { readonly kind: 'automatic' }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Methods by which the one who was invited speaks. Others are our own invitation, sent along by a person who writes back. */
const SPOKEN_BY_ATTENDEES = new Set(['REPLY', 'COUNTER', 'REFRESH', 'ADD']);

/** Pure: says what came, and judges nothing. */
export function whatCame(mail: ParsedMail, from: { envelope: string; via: 'SMTP' | 'IMAP' }): WhatCame {
  const words = ownWords(mail.text);
  const part = calendarPartOf(mail.parts);
  if (part) {
    if (part.content.length > MAX_CALENDAR_BYTES) return { kind: 'unreadable', why: 'calendar-too-large' };
    try {
      const message = readCalendarMessage(textOf(part), part.params['method'] ?? '');
      // An answer counts whoever sent it off: Google lets a program do that, and says so.
      if (SPOKEN_BY_ATTENDEES.has(message.method)) return { kind: 'calendar', message, words };
    } catch (error) {
      if (!(error instanceof UnreadableCalendar)) throw error;
      return { kind: 'unreadable', why: error.message };
    }
  }
  const tnef = mail.parts.find(
    ({ type, filename }) => type === 'application/ms-tnef' || /^winmail\.dat$/i.test(filename ?? ''),
  );
  const partstat = tnef ? tnefAnswerIn(tnef.content) : null;
  if (partstat) return { kind: 'tnef', partstat };
  if (isAutomatic(mail, from.envelope, from.via) || isOurOwn(mail)) return { kind: 'automatic' };
  return words || part ? { kind: 'human', words } : { kind: 'human', words: mail.subject };
}

/** A mail of ours that came back to us must not be passed on as if somebody had written it. */
function isOurOwn(mail: ParsedMail): boolean {
  return headerValues(mail, 'from').some((value) => /\b(rsvp|bounce)\+[a-z0-9]+@/i.test(value));
}
