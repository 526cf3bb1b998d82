/**
 * What came back from the calendars of those who were invited, one after the other and then from the start again. Null:
 * nothing; BOUNCED: the mail itself.
 */
export const calendarAnswers: readonly ('ACCEPTED' | 'TENTATIVE' | 'BOUNCED' | null)[] = [
  'ACCEPTED',
  'ACCEPTED',
  null,
  'TENTATIVE',
  'ACCEPTED',
  null,
  'ACCEPTED',
  'BOUNCED',
  'ACCEPTED',
];
