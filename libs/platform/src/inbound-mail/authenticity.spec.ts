import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { dkimSign } from 'mailauth';
import { fromOf, MailAuthenticator } from './authenticity.js';
import type { InboundMail } from './inbound-mail.js';
import { NameResolver } from './names.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEY = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const ZONE: Record<string, unknown> = {
  'TXT s1._domainkey.zwolle.test': [[`v=DKIM1; k=rsa; p=${KEY}`]],
  'TXT s1._domainkey.attacker.test': [[`v=DKIM1; k=rsa; p=${KEY}`]],
  'TXT _dmarc.zwolle.test': [['v=DMARC1; p=reject']],
  'TXT zwolle.test': [['v=spf1 ip4:192.0.2.25 -all']],
  'TXT attacker.test': [['v=spf1 ip4:203.0.113.9 -all']],
};

class Zone extends NameResolver {
  async resolve(name: string, type: string): Promise<unknown> {
    const found = ZONE[`${type} ${name.toLowerCase()}`];
    if (!found) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    return found;
  }
}

class Silence extends NameResolver {
  resolve(): Promise<unknown> {
    return Promise.reject(Object.assign(new Error('no answer'), { code: 'ETIMEOUT' }));
  }
}

const MAIL = 'From: Noor <noor@zwolle.test>\r\nTo: rsvp+x@academie.test\r\nSubject: Geweigerd\r\n\r\nIk kan niet.\r\n';

const inbound = (raw: Buffer | string, more: Partial<InboundMail> = {}): InboundMail => ({
  id: 'm',
  raw: Buffer.from(raw),
  envelope: { from: 'noor@zwolle.test', to: 'rsvp+x@academie.test' },
  remoteAddress: '198.51.100.1',
  helo: 'mx.zwolle.test',
  via: 'SMTP',
  receivedAt: new Date(),
  ...more,
});

async function signed(domain: string, mail = MAIL): Promise<Buffer> {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const { signatures } = await dkimSign(mail, {
    signatureData: [{ signingDomain: domain, selector: 's1', privateKey: pem }],
  } as never);
  return Buffer.from(signatures + mail);
}

const check = (mail: InboundMail, names: NameResolver = new Zone()) =>
  new MailAuthenticator(names).check(mail, 'academie.test', 'academie.test');

describe('who a mail is from', () => {
  it('is vouched for by the signature of its domain', async () => {
    expect(await check(inbound(await signed('zwolle.test')))).toEqual({
      from: 'noor@zwolle.test',
      dmarc: true,
      signedBy: ['zwolle.test'],
    });
  });

  it('is vouched for by the address that it was delivered from', async () => {
    expect(await check(inbound(MAIL, { remoteAddress: '192.0.2.25' }))).toMatchObject({ dmarc: true });
  });

  it.each<[string, () => Promise<InboundMail>]>([
    ['from elsewhere', async () => inbound(MAIL)],
    ['signed by another domain', async () => inbound(await signed('attacker.test'))],
    [
      'delivered by another domain',
      async () => inbound(MAIL, { remoteAddress: '203.0.113.9', envelope: { from: 'x@attacker.test', to: null } }),
    ],
    [
      'changed after it was signed',
      async () => inbound(Buffer.concat([await signed('zwolle.test'), Buffer.from('Toch wel.\r\n')])),
    ],
    [
      'signed with another From below',
      async () =>
        inbound(Buffer.from((await signed('zwolle.test')).toString().replace('To:', 'From: x@attacker.test\r\nTo:'))),
    ],
    [
      'of a domain that says nothing',
      async () => inbound(await signed('attacker.test', MAIL.replace('noor@zwolle', 'noor@attacker'))),
    ],
    [
      'delivered to us with a word of its own',
      async () => inbound(`Authentication-Results: academie.test; dmarc=pass\r\n${MAIL}`),
    ],
  ])('is not known: %s', async (_, make) => {
    expect(await check(await make())).toMatchObject({ dmarc: false });
  });

  it('is not known when nobody can be asked', async () => {
    expect(await check(inbound(await signed('zwolle.test')), new Silence())).toMatchObject({ dmarc: false });
  });

  describe('in a mailbox', () => {
    const found = (...lines: string[]) =>
      inbound(`${lines.join('\r\n')}\r\n${MAIL}`, { via: 'IMAP', remoteAddress: null, helo: null });

    it('is vouched for by a signature, which travels with the mail', async () => {
      const mail = inbound(await signed('zwolle.test'), { via: 'IMAP', remoteAddress: null, helo: null });
      expect(await check(mail)).toMatchObject({ dmarc: true });
    });

    it.each([
      ['Authentication-Results: academie.test; spf=pass; dmarc=pass (p=reject) header.from=zwolle.test', true],
      ['Authentication-Results: ACADEMIE.TEST 1;\r\n dmarc=pass', true],
      ['Authentication-Results: academie.test; dmarc=fail header.from=zwolle.test', false],
      ['Authentication-Results: academie.test; spf=pass; dkim=pass', false],
      ['Authentication-Results: academie.test; dmarc=pass header.from=attacker.test', false],
      ['Authentication-Results: mx.attacker.test; dmarc=pass', false],
      ['Authentication-Results: academie.test.attacker.test; dmarc=pass', false],
      ['X: y', false],
    ])('is what our own server says: %s', async (line, dmarc) => {
      expect(await check(found(line))).toMatchObject({ dmarc });
    });

    it('is what our own server says on top, whatever stands below', async () => {
      const own = 'Authentication-Results: academie.test; dmarc=fail';
      expect(await check(found(own, 'Authentication-Results: academie.test; dmarc=pass'))).toMatchObject({
        dmarc: false,
      });
    });
  });

  it.each([
    ['From: Noor <noor@zwolle.test>', 'noor@zwolle.test'],
    ['From: NOOR@Zwolle.test', 'noor@zwolle.test'],
    ['From: "noor@zwolle.test" <x@attacker.test>', 'x@attacker.test'],
    ['From: noor@zwolle.test, x@attacker.test', null],
    ['From: a@x.test\r\nFrom: b@x.test', null],
    ['Subject: x', null],
  ])('reads one address: %s', (line, expected) => {
    expect(fromOf(Buffer.from(`${line}\r\n\r\n`))).toBe(expected);
  });
});
