import { RegistrationStatus, type Seat } from '@academie/contracts';

const HAD_A_PLACE: readonly RegistrationStatus[] = [
  RegistrationStatus.REGISTERED,
  RegistrationStatus.ATTENDED,
  RegistrationStatus.NO_SHOW,
];

/** Ids of those who had a place at a session. Who could not come has most use for what it left behind. */
export function hadAPlace(seats: readonly Seat[]): string[] {
  return seats.filter(({ status }) => HAD_A_PLACE.includes(status)).map(({ persoonId }) => persoonId);
}
