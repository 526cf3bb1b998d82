import { SeatLinks } from '@academie/contracts';
import { KennissessieColleaguesResolver, SignedSeatsResolver } from './graphql/colleagues/colleagues.resolver.js';
import { CancelForColleague } from './operations/colleagues/cancel-for-colleague.js';
import { RegisterColleague } from './operations/colleagues/register-colleague.js';
import { SeatsByColleague } from './reading/colleagues/seats-by-colleague.js';
import { SignedSeats } from './reading/colleagues/signed-seats.js';

/** Registering colleagues, and what they can do about it without signing in. */
export const colleagueProviders = [
  RegisterColleague,
  CancelForColleague,
  SeatsByColleague,
  SignedSeats,
  { provide: SeatLinks, useExisting: SignedSeats },
  KennissessieColleaguesResolver,
  SignedSeatsResolver,
];
