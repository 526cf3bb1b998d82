/** Why an organiser has to look at a mail themselves. */
export enum HandWorkKind {
  /** Another time is proposed. */
  COUNTER = 'COUNTER',
  /** Somebody else is to go. */
  DELEGATED = 'DELEGATED',
  /** An answer for another address than the one that was invited. */
  OTHER_ATTENDEE = 'OTHER_ATTENDEE',
  /** The newest facts are asked for. */
  REFRESH = 'REFRESH',
  UNCLEAR = 'UNCLEAR',
  /** A person wrote back. */
  MESSAGE = 'MESSAGE',
  /** Who is to speak says no: nobody is taken off the list of speakers for it. */
  SPEAKER_DECLINED = 'SPEAKER_DECLINED',
}
