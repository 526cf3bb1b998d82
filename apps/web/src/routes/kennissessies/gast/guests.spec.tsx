import type { GuestFragment, GuestLinkFactsFragment } from '@academie/web-api/gql';
import { accessibilityFaults } from '@academie/web-ui/testing';
import { within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../../shared/testing/render.js';
import { kennissessiesRoutes } from '../routes.js';
import { asOrganiser, detail, meal, noor, now, remark } from '../spec-sessions.js';

vi.setConfig({ testTimeout: 20_000 });
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const guest = (more: Partial<GuestFragment> = {}): GuestFragment => ({
  id: 'g1',
  email: 'gerda@elders.test',
  name: null,
  status: 'INVITED',
  invitedAt: '2026-11-19T10:00:00Z',
  withdrawable: true,
  ...more,
});

function room(guests: readonly GuestFragment[], more: Answers = {}, inviteGuests = true) {
  return renderAt('/kennissessies/s1/organiseren/gasten', kennissessiesRoutes, {
    Viewer: noor,
    Kennissessie: { data: { kennissessie: detail({ viewerCan: asOrganiser }) } },
    KennissessieGuests: { data: { kennissessie: { id: 's1', viewerCan: { inviteGuests }, guestInvitations: guests } } },
    ...more,
  });
}

describe('inviting guests', () => {
  it('says of every line what came of it, and keeps those that were not taken', async () => {
    const user = userEvent.setup();
    const refused = [{ email: 'gerda', message: 'Dit is geen e-mailadres, zoals naam@gemeente.nl.' }];
    const { findByLabelText, findByRole, findByText, asked, container } = room([], {
      InviteGuests: { data: { inviteGuests: { invited: 1, refused } } },
    });
    const field = await findByLabelText('E-mailadressen');
    await user.click(await findByRole('button', { name: 'Nodig uit' }));
    expect(asked.map(({ operation }) => operation)).not.toContain('InviteGuests');
    await user.type(field, 'anna@elders.test\n\n gerda ');
    await user.click(await findByRole('button', { name: 'Nodig uit' }));
    await findByText('Er is 1 persoon uitgenodigd.');
    await findByText('gerda: Dit is geen e-mailadres, zoals naam@gemeente.nl.');
    expect((field as HTMLTextAreaElement).value).toBe('gerda');
    expect(asked.find(({ operation }) => operation === 'InviteGuests')?.variables).toEqual({
      kennissessieId: 's1',
      emails: ['anna@elders.test', 'gerda'],
    });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('shows what they answered, and takes an invitation back', async () => {
    const user = userEvent.setup();
    const list = [
      guest(),
      guest({ id: 'g2', email: 'b@c.test', name: 'Bea Bos', status: 'COMING', withdrawable: false }),
    ];
    const withdrawn = [guest({ status: 'WITHDRAWN', withdrawable: false })];
    const after = { id: 's1', viewerCan: { inviteGuests: true }, guestInvitations: withdrawn };
    const { findByRole, findByText, queryByRole, container } = room(list, {
      WithdrawGuestInvitation: { data: { withdrawGuestInvitation: after } },
    });
    await findByText('Komt');
    expect(queryByRole('button', { name: 'Trek de uitnodiging van b@c.test in' })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByRole('button', { name: 'Trek de uitnodiging van gerda@elders.test in' }));
    await findByText('Ingetrokken');
  });

  it('has no form when it is too late', async () => {
    const { findByText, queryByLabelText } = room([], {}, false);
    await findByText(/nog niet is begonnen/);
    expect(queryByLabelText('E-mailadressen')).toBeNull();
  });
});

const token = 'k'.repeat(32);
const link = (more: Partial<GuestLinkFactsFragment> = {}): GuestLinkFactsFragment => ({
  status: 'INVITED',
  open: true,
  needsName: true,
  invitedBy: 'Bram Postma',
  title: 'Warmte in de wijk',
  startsAt: '2026-12-01T09:00:00Z',
  endsAt: '2026-12-01T10:30:00Z',
  form: 'ON_SITE',
  location: 'Stadhuis Zwolle',
  questions: [],
  answers: [],
  ...more,
});

function page(facts: GuestLinkFactsFragment, more: Answers = {}) {
  return renderAt(`/kennissessies/gast/${token}`, kennissessiesRoutes, {
    GuestLink: { data: { guestInvitation: facts } },
    ...more,
  });
}

describe('the page of an invitation', () => {
  it('says who invites for what; who comes gives a name, and may still say no', async () => {
    const user = userEvent.setup();
    const { findByLabelText, findByRole, findByText, asked, container } = page(link(), {
      AnswerGuestInvitation: ({ comes }) => ({
        data: { answerGuestInvitation: link({ status: comes ? 'COMING' : 'DECLINED', needsName: false }) },
      }),
    });
    const answers = () => asked.filter(({ operation }) => operation === 'AnswerGuestInvitation');
    await findByText('Bram Postma nodigt u uit voor deze sessie.');
    await findByText(/Stadhuis Zwolle/);
    await user.click(await findByRole('button', { name: 'Ik kom' }));
    expect(answers()).toEqual([]);
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.type(await findByLabelText('Uw naam'), 'Gerda Gast');
    await user.click(await findByRole('button', { name: 'Ik kom' }));
    const told = await findByText(/^U hebt een plaats\./);
    expect(document.activeElement?.contains(told)).toBe(true);
    await user.click(await findByRole('button', { name: 'Ik kom niet' }));
    await findByText(/^U hebt gezegd dat u niet komt/);
    expect(answers().map(({ variables }) => [variables.comes, variables.name])).toEqual([
      [true, 'Gerda Gast'],
      [false, 'Gerda Gast'],
    ]);
  });

  it('asks what the organiser asks, points to all that is missing at once, and keeps what was typed', async () => {
    const user = userEvent.setup();
    const fields = [{ path: 'answers.q2', message: 'Antwoord in ten hoogste 200 tekens.' }];
    let refuse = true;
    const answers = [{ questionId: 'q1', values: ['Vega'] }];
    const { findByLabelText, findByRole, findByText, getByLabelText, asked, container } = page(
      link({ questions: [meal, remark] }),
      {
        AnswerGuestInvitation: () =>
          refuse
            ? { errors: [{ message: 'fout', extensions: { code: 'INVALID_INPUT', fields } }] }
            : {
                data: {
                  answerGuestInvitation: link({
                    status: 'COMING',
                    needsName: false,
                    questions: [meal, remark],
                    answers,
                  }),
                },
              },
      },
    );
    const sent = () => asked.filter(({ operation }) => operation === 'AnswerGuestInvitation').at(-1)?.variables;
    const group = await findByRole('group', { name: /Wat eet u/ });
    expect(group.textContent).toContain('Waarvoor: Voor de lunch.');
    expect(group.textContent).toContain('14 dagen na de sessie');
    await user.click(await findByRole('button', { name: 'Ik kom' }));
    const summary = await findByRole('alert', { name: 'Controleer uw antwoorden' });
    expect(within(summary).getAllByRole('link')).toHaveLength(2);
    await user.click(within(summary).getByRole('link', { name: 'Beantwoord de vraag ‘Wat eet u?’.' }));
    expect(document.activeElement).toBe(await findByRole('radio', { name: 'Vlees' }));
    expect(sent()).toBeUndefined();
    expect(await accessibilityFaults(container)).toEqual([]);

    await user.click(await findByRole('radio', { name: 'Vega' }));
    await user.type(await findByLabelText('Uw naam'), 'Gerda Gast');
    await user.type(await findByLabelText(/Wat brengt u mee/), 'Taart');
    await user.click(await findByRole('button', { name: 'Ik kom' }));
    expect(within(await findByRole('alert', { name: 'Controleer uw antwoorden' })).getAllByRole('link')).toHaveLength(
      1,
    );
    expect((getByLabelText(/Wat brengt u mee/) as HTMLInputElement).value).toBe('Taart');
    refuse = false;
    await user.click(await findByRole('button', { name: 'Ik kom' }));
    await findByText(/^U hebt een plaats\./);
    expect(sent()).toEqual({
      token,
      comes: true,
      name: 'Gerda Gast',
      answers: [
        { questionId: 'q1', values: ['Vega'] },
        { questionId: 'q2', values: ['Taart'] },
      ],
    });
  });

  it('shows who comes what they answered, to answer otherwise; what was not touched is left as it is', async () => {
    const user = userEvent.setup();
    const facts = link({
      status: 'COMING',
      needsName: false,
      questions: [meal, remark],
      answers: [{ questionId: 'q1', values: ['Vega'] }],
    });
    const { findByRole, findByText, asked, container } = page(facts, {
      AnswerGuestInvitation: { data: { answerGuestInvitation: facts } },
    });
    expect(await findByRole('radio', { name: 'Vega', checked: true })).toBeDefined();
    await user.click(await findByRole('radio', { name: 'Vlees' }));
    await user.click(await findByRole('button', { name: 'Bewaar uw antwoorden' }));
    await findByText('Uw antwoorden zijn bewaard.');
    expect(asked.find(({ operation }) => operation === 'AnswerGuestInvitation')?.variables).toMatchObject({
      comes: true,
      answers: [{ questionId: 'q1', values: ['Vlees'] }],
    });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says honestly that coming is waiting, and when nothing can be answered any more', async () => {
    const waiting = page(link({ status: 'WAITING' }));
    await waiting.findByText(/U staat op de wachtlijst/);
    waiting.unmount();
    const { findByText, queryByRole } = page(link({ open: false }));
    await findByText(/Antwoorden kan niet meer/);
    expect(queryByRole('button', { name: 'Ik kom' })).toBeNull();
  });

  it('says so when the link does not count', async () => {
    const gone = { errors: [{ message: 'Weg.', extensions: { code: 'NOT_FOUND' } }] };
    const { findByRole, container } = page(link(), { GuestLink: gone });
    await findByRole('heading', { level: 1, name: 'Deze uitnodiging geldt niet meer' });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
