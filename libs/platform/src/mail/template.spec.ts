import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { invitationMail, PLAIN } from './fixtures/samples.js';
import { renderMailPreview } from './preview.js';
import { type MailContent, mail } from './template.js';

const CONTENT: MailContent = {
  preheader: 'Kort & bondig',
  heading: 'U bent aangemeld',
  paragraphs: ['Beste Noor,', 'Twee\nregels', ''],
  facts: [
    ['Wanneer', 'dinsdag 1 december'],
    ['Waar', ''],
    ['Online', 'https://meet.example.nl/a?x=1&y=2'],
  ],
  action: { label: 'Bekijk', url: 'https://academie.test/a' },
  links: [{ label: 'Afmelden', url: 'https://academie.test/b' }],
  footer: ['Waarom deze mail', 'Uitzetten'],
};

describe('mail', () => {
  it('makes a text that reads well', () => {
    expect(mail(CONTENT).text).toBe(
      [
        'U bent aangemeld',
        'Beste Noor,',
        'Twee\nregels',
        'Wanneer: dinsdag 1 december\nOnline: https://meet.example.nl/a?x=1&y=2',
        'Bekijk:\nhttps://academie.test/a',
        'Afmelden:\nhttps://academie.test/b',
        '—\nWaarom deze mail\nUitzetten\n',
      ].join('\n\n'),
    );
  });

  it('makes a Dutch page of at most 600 pixels, without tables, images, scripts or anything to fetch', () => {
    const { html } = mail(CONTENT);
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('max-width:600px');
    expect(html).toContain('Twee<br>regels');
    expect(html).toContain('<a href="https://meet.example.nl/a?x=1&#38;y=2"');
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<table|<img|<script|<style|<link|url\(|@import/i);
    expect(html).not.toContain('<strong>Waar:');
  });

  it('says everything in both', () => {
    const { text, html } = mail(CONTENT);
    for (const word of ['U bent aangemeld', 'Beste Noor,', 'dinsdag 1 december', 'Bekijk', 'Afmelden', 'Uitzetten']) {
      expect([text.includes(word), html.includes(word)]).toEqual([true, true]);
    }
  });

  it('never lets a text become markup', () => {
    const tags = (html: string): string[] => html.match(/<[a-z/!][^>]*>/gi) ?? [];
    const make = (text: string): string =>
      mail({
        ...CONTENT,
        heading: text,
        preheader: text,
        paragraphs: [`${text}.`],
        facts: [[text, `${text}.`]],
        footer: text,
      }).html;
    const expected = tags(make('gewoon'));
    const nasty = fc.array(
      fc.oneof(
        fc.constantFrom('<script>', '"', "'", '>', '<', '&', '&lt;', '<b>', 'https://x'),
        fc.string({ unit: 'binary' }),
      ),
    );
    fc.assert(
      fc.property(nasty, (parts) => {
        const text = `x${parts.join('').replace(/[\r\n\v\f\u0085\u2028\u2029]/g, '')}x`;
        expect(tags(make(text))).toEqual(expected);
      }),
    );
  });

  it.each(['javascript:alert(1)', '/relatief', '', 'mailto:a@b.nl'])('refuses %j as a link', (url) => {
    expect(() => mail({ ...CONTENT, action: { label: 'x', url } })).toThrow(TypeError);
    expect(() => mail({ ...CONTENT, links: [{ label: 'x', url }] })).toThrow(TypeError);
  });

  it('can do without facts, action and links', () => {
    const { text } = mail({ preheader: 'x', heading: 'Kop', paragraphs: ['Tekst'], footer: 'Voet' });
    expect(text).toBe('Kop\n\nTekst\n\n—\nVoet\n');
  });
});

describe('renderMailPreview', () => {
  it('shows each mail in a sandbox, with its text and its calendar', () => {
    const page = renderMailPreview([
      { name: 'Antwoord <b>', message: PLAIN },
      { name: 'Uitnodiging', message: invitationMail() },
    ]);
    expect(page.match(/<iframe sandbox="allow-popups/g)).toHaveLength(2);
    expect(page).toContain('Antwoord &#60;b&#62;');
    expect(page).not.toContain('Antwoord <b>');
    expect(page).toContain('Agendabestand (REQUEST)');
    expect(page).toContain('BEGIN:VCALENDAR');
  });
});
