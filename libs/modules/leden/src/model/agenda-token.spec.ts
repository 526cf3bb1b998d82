import { newId } from '@academie/kernel';
import { Signer } from '@academie/platform/config';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agendaToken, readAgendaToken } from './agenda-token.js';

const signer = new Signer('a secret of at least 32 characters long');

describe('the token of a private feed', () => {
  it('gives back whose it is, with a signature that fits', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.integer({ min: 1, max: 1_000_000 }), (persoonId, version) => {
        const token = agendaToken(signer, persoonId, version);
        expect(token).toMatch(/^[a-z2-7]{52}$/);
        const parts = readAgendaToken(token);
        expect(parts?.persoonId).toBe(persoonId);
        expect(parts && signer.verify(parts.signature, 'agenda', persoonId, String(version))).toBe(true);
        expect(parts && signer.verify(parts.signature, 'agenda', persoonId, String(version + 1))).toBe(false);
      }),
    );
  });

  it('fits nobody else', () => {
    const token = agendaToken(signer, newId(), 1);
    const other = readAgendaToken(agendaToken(signer, newId(), 1));
    const parts = readAgendaToken(token);
    if (!parts || !other) throw new Error('Both are tokens of ours');
    expect(signer.verify(parts.signature, 'agenda', other.persoonId, '1')).toBe(false);
  });

  it('is not just any text', () => {
    for (const text of ['', 'a'.repeat(51), 'a'.repeat(53), `${'a'.repeat(51)}1`, '../../etc/passwd', 'z'.repeat(52)]) {
      expect(readAgendaToken(text)).toBeNull();
    }
  });
});
