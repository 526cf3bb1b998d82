import { defineEvent } from '@academie/kernel';

/** What a mail and a melding must know of a certificate. */
export interface CertificaatCard {
  readonly number: string;
  readonly persoonId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly withdrawnAt: Date | null;
}

/** Asking about certificates. Owner: certificaten. */
export abstract class CertificaatDirectory {
  abstract byId(certificaatId: string): Promise<CertificaatCard | null>;
}

/** The page that tells whether a certificate is valid. */
export const certificaatUrl = (number: string) => `/certificaten/${number}`;

/** Somebody got the proof that they were at a kennissessie. */
export const certificateIssued = defineEvent<'CertificateIssued', { certificaatId: string; persoonId: string }>(
  'CertificateIssued',
);

/** It turned out that they were not: the proof is no longer valid. */
export const certificateWithdrawn = defineEvent<'CertificateWithdrawn', { certificaatId: string; persoonId: string }>(
  'CertificateWithdrawn',
);
