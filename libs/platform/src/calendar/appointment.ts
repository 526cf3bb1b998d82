/** The answer of an attendee, as far as the product keeps one. */
export type Partstat = 'NEEDS-ACTION' | 'ACCEPTED' | 'DECLINED' | 'TENTATIVE';

/** A person or mailbox in an appointment. */
export type CalendarParty = { name: string; address: string };

/** What an appointment says, without the people: all that a feed shows. */
export type AppointmentFacts = {
  /** Made once and never changed: another UID is a second appointment in the calendar. */
  uid: string;
  /** Rises with everything that is mailed; calendars ignore a lower one. */
  sequence: number;
  title: string;
  description?: string | null;
  location?: string | null;
  joinUrl?: string | null;
  /** The page of the appointment, where one can also cancel. */
  pageUrl: string;
  startsAt: Date;
  endsAt: Date;
  createdAt: Date;
  lastModifiedAt: Date;
  alarmMinutes?: number | null;
  status?: 'CONFIRMED' | 'CANCELLED';
};

/** An appointment for one attendee: never more, so that nobody learns who else comes. */
export type Appointment = AppointmentFacts & {
  organizer: CalendarParty;
  attendee: CalendarParty & { partstat?: Partstat };
};

/** Throws when the facts cannot make a valid event; the generator would silently swap, round or write nonsense. */
export function assertAppointment(facts: AppointmentFacts): void {
  if (!/^[\w.@+:-]+$/.test(facts.uid)) throw new TypeError(`Not a usable UID: ${JSON.stringify(facts.uid)}`);
  if (!Number.isSafeInteger(facts.sequence) || facts.sequence < 0 || facts.sequence > 2_147_483_647) {
    throw new RangeError(`SEQUENCE must be a whole number from 0: ${facts.sequence}`);
  }
  if (!(facts.startsAt.getTime() < facts.endsAt.getTime())) {
    throw new RangeError(`The appointment ${facts.uid} does not end after it starts`);
  }
}
