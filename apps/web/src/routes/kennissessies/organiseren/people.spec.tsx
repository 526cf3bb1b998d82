import type { KennissessieSeatCalendarFragment, SessionPersonFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../../shared/testing/render.js';
import { kennissessiesRoutes } from '../routes.js';
import { asOrganiser, detail, leads, noor } from '../spec-sessions.js';

const person = (more: Partial<SessionPersonFragment>): SessionPersonFragment => ({
  id: 'p1',
  role: 'SPEAKER',
  name: 'Anna de Boer',
  organisatie: 'Zelfstandig',
  bio: 'Schrijft.',
  persoonId: null,
  ...more,
});

const session = detail({
  viewerCan: { ...asOrganiser, appoint: true },
  speakers: [person({}), person({ id: 'p2', name: 'Bas Smit', organisatie: null, bio: null })],
});

function show(answers: Answers = {}, of = session) {
  return renderAt('/kennissessies/s1/organiseren/mensen', kennissessiesRoutes, {
    Viewer: noor,
    KennissessiePlanning: leads,
    Kennissessie: { data: { kennissessie: of } },
    SpeakerCalendars: { data: { kennissessie: { id: 's1', speakers: [] } } },
    ...answers,
  });
}

describe('the people of a session', () => {
  it('are shown by role; a co-organiser is found by name and added', async () => {
    await import('@academie/web-ui/combobox');
    const user = userEvent.setup();
    const pieter = person({ id: 'p3', role: 'CO_ORGANIZER', name: 'Pieter Jansen', persoonId: 'pieter' });
    const { findByRole, findByText, container, asked } = show({
      SessionPeopleSearch: { data: { zoeken: { nodes: [{ id: 'pieter', title: 'Pieter Jansen', snippet: '' }] } } },
      AddKennissessiePerson: { data: { addKennissessiePerson: { ...session, coOrganizers: [pieter] } } },
    });
    await findByText('Er zijn nog geen mede-organisatoren.');
    await findByText('Schrijft.');
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByRole('button', { name: 'Voeg een mede-organisator toe' }));
    const dialog = within(await findByRole('dialog', { name: 'Voeg een mede-organisator toe' }));
    await user.click(dialog.getByRole('button', { name: 'Voeg toe' }));
    expect((await dialog.findAllByText('Kies iemand uit de lijst.')).length).toBeGreaterThan(0);
    await user.type(await dialog.findByRole('combobox', { name: 'Naam' }), 'piet');
    await user.click(await dialog.findByRole('option', { name: 'Pieter Jansen' }));
    await user.click(dialog.getByRole('button', { name: 'Voeg toe' }));
    await findByText('Pieter Jansen is toegevoegd.');
    expect(asked.find(({ operation }) => operation === 'AddKennissessiePerson')?.variables).toEqual({
      id: 's1',
      input: { role: 'CO_ORGANIZER', persoonId: 'pieter', bio: null },
      wholeReeks: false,
    });
  });

  it('are put in order, and taken away after asking', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, asked } = show({
      MoveKennissessiePerson: { data: { moveKennissessiePerson: session } },
      RemoveKennissessiePerson: { data: { removeKennissessiePerson: { ...session, speakers: [] } } },
    });
    await user.click(await findByRole('button', { name: 'Zet Bas Smit een plaats eerder' }));
    expect(asked.find(({ operation }) => operation === 'MoveKennissessiePerson')?.variables).toEqual({
      input: { id: 'p2', by: -1 },
    });
    await user.click(await findByRole('button', { name: 'Verwijder Bas Smit' }));
    const dialog = within(await findByRole('dialog', { name: 'Bas Smit verwijderen?' }));
    await user.click(dialog.getByRole('button', { name: 'Verwijder' }));
    await findByText('Bas Smit is verwijderd.');
    expect(asked.filter(({ operation }) => operation === 'SpeakerCalendars').length).toBeGreaterThan(1);
  });

  it('who organises along changes speakers, not who organises along; and may step down', async () => {
    const own = person({ id: 'p4', role: 'CO_ORGANIZER', name: 'Noor de Wit', persoonId: 'noor', bio: null });
    const { findByRole, queryByRole } = show(
      {},
      detail({ viewerCan: { ...asOrganiser, appoint: false }, coOrganizers: [own] }),
    );
    await findByRole('button', { name: 'Trek u terug' });
    await findByRole('button', { name: 'Voeg een spreker toe' });
    expect(queryByRole('button', { name: 'Voeg een mede-organisator toe' })).toBeNull();
    expect(queryByRole('button', { name: 'Draag de sessie over' })).toBeNull();
  });

  it('shows what speakers answered in their calendars, and whether that is still about what they were sent', async () => {
    const receivedAt = '2026-11-19T11:00:00Z';
    const answered = [
      {
        id: 'p1',
        name: 'Anna de Boer',
        calendar: null,
        calendarAnswer: { partstat: 'DECLINED', receivedAt, isCurrent: true },
      },
      {
        id: 'p2',
        name: 'Bas Smit',
        calendar: null,
        calendarAnswer: { partstat: 'ACCEPTED', receivedAt, isCurrent: false },
      },
    ];
    const { findByText, container } = show({
      SpeakerCalendars: { data: { kennissessie: { id: 's1', speakers: answered } } },
    });
    await findByText('Heeft de uitnodiging afgewezen op donderdag 19 november.');
    await findByText(
      'Heeft de uitnodiging aangenomen op donderdag 19 november. Daarna ging er een nieuwe uitnodiging uit.',
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('shows when the invitation of a speaker was sent, or that it came back, and sends it once more', async () => {
    const user = userEvent.setup();
    const sent: KennissessieSeatCalendarFragment = {
      kennissessieId: 's1',
      persoon: { id: 'anna' },
      status: null,
      state: 'CURRENT',
      hasLatest: true,
      version: 2,
      sentAs: 'CHANGED',
      sentAt: '2026-11-10T09:00:00Z',
      answer: null,
      answeredAt: null,
      answeredVersion: null,
      bouncedAt: null,
      bounceReason: null,
      unanswered: true,
      resendable: true,
      history: [],
    };
    const bounced = { ...sent, persoon: { id: 'bas' }, state: 'BOUNCED', version: 1, sentAs: 'INVITED' } as const;
    const speakers = [
      { id: 'p1', name: 'Anna de Boer', calendarAnswer: null, calendar: sent },
      { id: 'p2', name: 'Bas Smit', calendarAnswer: null, calendar: bounced },
    ];
    const { findByText, getByText, getAllByText, getByRole, container, asked } = show({
      SpeakerCalendars: { data: { kennissessie: { id: 's1', speakers } } },
      ResendKennissessieInvitation: { data: { resendInvitation: { ...bounced, state: 'UNDER_WAY', version: 2 } } },
    });
    await findByText('Wijziging, versie 2, dinsdag 10 november om 10.00 uur');
    getByText('Uitnodiging, versie 1, dinsdag 10 november om 10.00 uur');
    expect(getAllByText('De uitnodiging kwam niet aan')).toHaveLength(1);
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(getByRole('button', { name: 'Opnieuw sturen aan Bas Smit' }));
    await findByText('De uitnodiging is opnieuw verstuurd.');
    expect(asked.find(({ operation }) => operation === 'ResendKennissessieInvitation')?.variables).toEqual({
      kennissessieId: 's1',
      persoonId: 'bas',
    });
    expect(asked.filter(({ operation }) => operation === 'SpeakerCalendars')).toHaveLength(2);
  });

  it('says of a speaker at a draft nothing about an invitation, and why one is not sent again', async () => {
    const user = userEvent.setup();
    const none: Partial<KennissessieSeatCalendarFragment> = {
      state: 'CURRENT',
      version: null,
      sentAs: null,
      sentAt: null,
    };
    const message = 'De uitnodiging is net verstuurd.';
    const of = { kennissessieId: 's1', persoon: { id: 'bas' } };
    const speakers = [
      { id: 'p1', name: 'Anna de Boer', calendarAnswer: null, calendar: { ...of, ...none, resendable: false } },
      { id: 'p2', name: 'Bas Smit', calendarAnswer: null, calendar: { ...of, ...none, resendable: true } },
    ];
    const { findByRole, getAllByText, queryByRole } = show({
      SpeakerCalendars: { data: { kennissessie: { id: 's1', speakers } } },
      ResendKennissessieInvitation: { errors: [{ message, extensions: { code: 'RATE_LIMITED' } }] },
    });
    await user.click(await findByRole('button', { name: 'Opnieuw sturen aan Bas Smit' }));
    expect((await findByRole('alert')).textContent).toContain(message);
    expect(getAllByText('Nog niets verstuurd')).toHaveLength(1);
    expect(queryByRole('button', { name: 'Opnieuw sturen aan Anna de Boer' })).toBeNull();
  });
});
