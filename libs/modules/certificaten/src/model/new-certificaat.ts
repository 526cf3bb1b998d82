import type { Seat } from '@academie/contracts';
import { newId } from '@academie/kernel';
import type { CertificaatEntity } from './certificaat.entity.js';
import { newNumber } from './certificate-number.js';

/** The certificate of somebody who was there, with everything as it is now: it does not change with what it was made from. */
export function newCertificaat(
  { registrationId, persoonId, kennissessie }: Seat,
  names: { readonly persoon: string; readonly organizer: string },
  { hours, note }: { readonly hours: number; readonly note: string | null },
  issuedAt: Date,
): CertificaatEntity {
  const { id: kennissessieId, title, startsAt, endsAt } = kennissessie;
  return {
    id: newId(),
    number: newNumber(startsAt.getUTCFullYear()),
    registrationId,
    kennissessieId,
    persoonId,
    persoonName: names.persoon,
    title,
    organizerName: names.organizer,
    startsAt,
    endsAt,
    hours,
    note,
    issuedAt,
    withdrawnAt: null,
  };
}
