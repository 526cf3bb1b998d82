import type { AntwoordGivenFragment } from '@academie/web-api/gql';
import { m } from '../../../paraglide/messages.js';

/** What somebody answered in their own calendar, in words. */
export function givenAnswer({ calendarAnswer }: AntwoordGivenFragment): string {
  if (!calendarAnswer) return m.antwoord_none();
  const { partstat, isCurrent } = calendarAnswer;
  switch (partstat) {
    case 'ACCEPTED':
      return isCurrent ? m.antwoord_comes() : m.antwoord_before_change({ answer: m.antwoord_comes() });
    case 'TENTATIVE':
      return isCurrent ? m.antwoord_maybe() : m.antwoord_before_change({ answer: m.antwoord_maybe() });
    case 'DECLINED':
      // Who said no and has a seat again was asked anew.
      return isCurrent ? m.antwoord_not() : m.antwoord_none();
  }
}
