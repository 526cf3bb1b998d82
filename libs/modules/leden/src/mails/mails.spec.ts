import { describe, expect, it } from '@jest/globals';
import { accessDeclinedMail, accessRequestedMail } from './access-request-mails.js';
import { howToRequestAccessMail, registrationMail, signInMail, welcomeMail } from './sign-in-mails.js';

const to = { linkId: 'l1', address: 'noor@academie.test', name: 'Noor de Wit', baseUrl: 'https://academie.test' };
const stranger = { ...to, name: null };

describe('mails about signing in', () => {
  it.each([
    ['sign in', signInMail(to, 'TOKEN')],
    ['register', registrationMail(stranger, 'TOKEN', 'Gemeente Zwolle')],
    ['welcome', welcomeMail(to, 'TOKEN')],
  ])('%s: carry the link, in text and HTML', (_, message) => {
    expect(message.text).toContain('https://academie.test/aanmelden/TOKEN');
    expect(message.html).toContain('href="https://academie.test/aanmelden/TOKEN"');
    expect(message.key).toBe('sign-in-link:l1');
  });

  it('give a stranger no link to sign in', () => {
    const message = howToRequestAccessMail(stranger);
    expect(message.text).not.toContain('/aanmelden/');
    expect(message.text).toContain('https://academie.test/toegang-aanvragen');
  });

  it('say where somebody seems to work', () => {
    expect(registrationMail(stranger, 'TOKEN', 'Gemeente Zwolle').text).toContain('U werkt bij Gemeente Zwolle');
  });

  it('never carry the token in the subject, which more programs show and keep', () => {
    for (const make of [signInMail, welcomeMail]) expect(make(to, 'TOKEN').subject).not.toContain('TOKEN');
  });
});

describe('mails about a request for access', () => {
  const request = {
    id: 'r1',
    email: 'x@voorbeeld.nl',
    name: 'Jan <b>',
    organisationName: 'Bureau',
    reason: 'U werkt niet\nbij een gemeente.',
  };

  it('say what happens next', () => {
    expect(accessRequestedMail(request).text).toContain('Een beheerder bekijkt uw aanvraag');
  });

  it('give the reason of a decline, and let nobody write HTML', () => {
    const { text, html } = accessDeclinedMail(request);
    expect(text).toContain('U werkt niet\nbij een gemeente.');
    expect(html).not.toContain('<b>');
  });
});
