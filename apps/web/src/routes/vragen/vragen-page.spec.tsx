import { accessibilityFaults } from '@academie/web-ui/testing';
import { waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { vragenRoutes } from './routes.js';
import { detailOf, listOf, rowOf, signedInAs } from './testing.js';

describe('the questions of somebody who asks', () => {
  it('shows how they stand, and what others ask of them', async () => {
    const other = { id: 'Paula', name: 'Paula', organisatie: null };
    const { findByRole, findByText, container } = renderAt('/vragen', vragenRoutes, {
      Viewer: signedInAs('Noor'),
      Leervragen: listOf([
        rowOf('Hitte', { status: 'ANSWERED', answeredAt: '2026-11-21T09:00:00Z' }),
        rowOf('Sloten', { status: 'ROUTED', askedBy: other, dueAt: '2020-01-01T16:00:00Z' }),
      ]),
    });
    await findByRole('heading', { level: 1, name: 'Mijn vragen' });
    await findByRole('heading', { name: 'Aan u voorgelegd' });
    await findByText('Te laat');
    expect((await findByRole('link', { name: 'Hitte' })).getAttribute('href')).toBe('/vragen/Hitte');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('offers the way in to who has none, and asks a visitor to sign in', async () => {
    const none = renderAt('/vragen', vragenRoutes, { Viewer: signedInAs('Noor'), Leervragen: listOf([]) });
    await none.findByText('U hebt nog geen vragen gesteld');
    none.unmount();
    const visitor = renderAt('/vragen', vragenRoutes, {});
    const main = within(await visitor.findByRole('main'));
    expect((await main.findByRole('link', { name: 'Inloggen' })).getAttribute('href')).toContain('terug=');
    expect(visitor.asked.some(({ operation }) => operation === 'Leervragen')).toBe(false);
  });
});

const inbox: Answers = {
  Viewer: signedInAs('Ilse', ['ADVISEUR']),
  LoketCounts: { data: { leervraagCounts: { submitted: 2, inProgress: 3, routed: 1, answered: 4, overdue: 1 } } },
  LoketThemas: { data: { themas: [{ id: 't', slug: 'klimaat', name: 'Klimaat' }] } },
  Leervragen: listOf([rowOf('Hitte'), rowOf('Sloten', { dueAt: '2020-01-01T16:00:00Z' })]),
  Leervraag: ({ id }) => ({ data: { leervraag: detailOf(String(id), { viewerCan: all }) } }),
};
const all = { take: true, route: true, answer: true, close: false, writeGesprekken: true };

// What is fetched on demand, before the clock of a case runs.
beforeAll(async () => {
  await Promise.all([import('../../features/loket/inbox/inbox-list.js'), import('@academie/web-ui/combobox')]);
});
beforeEach(() => localStorage.clear());

describe('the inbox of an adviseur', () => {
  it('has queues with counts, and deadlines in words', async () => {
    const { findByRole, findByText, findAllByRole, container, asked } = renderAt('/vragen', vragenRoutes, inbox);
    await findByText('2 vragen wachten op een adviseur. 1 vraag had al een antwoord moeten hebben.');
    expect((await findByRole('link', { name: /^Nieuw/ })).getAttribute('aria-current')).toBe('page');
    const rows = await findAllByRole('row');
    expect(within(rows[1] as HTMLElement).getByText('Te laat')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'Leervragen')?.variables.filter).toEqual({
      status: 'SUBMITTED',
    });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('goes by the keyboard: arrows, space to choose, Enter to open', async () => {
    const user = userEvent.setup();
    const { findByRole, findAllByRole, findByText, router } = renderAt('/vragen', vragenRoutes, inbox);
    const [first] = await findAllByRole('row');
    first?.focus();
    await user.keyboard('{ArrowDown} ');
    await findByText('1 vraag gekozen');
    await user.keyboard('{ArrowUp}{Enter}');
    await findByRole('heading', { level: 2, name: 'Hitte' });
    expect(router.state.location.search).toEqual({ vraag: 'Hitte' });
    // Opening is not choosing.
    await findByText('1 vraag gekozen');
  });

  it('takes the open question by a letter, unless the letters are off', async () => {
    const user = userEvent.setup();
    const taken = detailOf('Hitte', { status: 'IN_PROGRESS', viewerCan: { ...all, take: false } });
    const { findByRole, findByLabelText, findByText, asked } = renderAt('/vragen?vraag=Hitte', vragenRoutes, {
      ...inbox,
      TakeLeervraag: { data: { takeLeervraag: taken } },
    });
    const heading = await findByRole('heading', { level: 2, name: 'Hitte' });
    const takes = () => asked.filter(({ operation }) => operation === 'TakeLeervraag').length;
    await user.click(await findByText('Sneltoetsen'));
    await user.click(await findByLabelText(/Letters als sneltoets/));
    heading.focus();
    await user.keyboard('p');
    expect(takes()).toBe(0);
    await user.click(await findByLabelText(/Letters als sneltoets/));
    // In a field a letter is text.
    await user.type(await findByLabelText('Zoek op woord of nummer'), 'p');
    expect(takes()).toBe(0);
    heading.focus();
    await user.keyboard('p');
    await findByText("U behandelt deze vraag nu. Uw collega's zien dat.");
    expect(takes()).toBe(1);
  });

  it('takes several at once, and tells apart what was refused', async () => {
    const user = userEvent.setup();
    const { findByRole, findAllByRole, findByText, asked } = renderAt('/vragen', vragenRoutes, {
      ...inbox,
      TakeLeervraag: ({ id }) =>
        id === 'Hitte'
          ? { data: { takeLeervraag: detailOf('Hitte') } }
          : { errors: [{ message: 'Roos was u voor.', extensions: { code: 'CONFLICT' } }] },
    });
    const [first] = await findAllByRole('row');
    first?.focus();
    await user.keyboard(' {ArrowDown} ');
    await user.click(await findByRole('button', { name: 'Ik pak deze 2 vragen op' }));
    const notice = await findByText('U behandelt nu 1 vraag meer. Roos was u voor.');
    expect(document.activeElement?.contains(notice)).toBe(true);
    expect(asked.filter(({ operation }) => operation === 'TakeLeervraag')).toHaveLength(2);
  });

  it('sends a question on to an organisation, not without choosing one', async () => {
    const user = userEvent.setup();
    const routed = detailOf('Hitte', { status: 'ROUTED', routedTo: 'RIVM' });
    const { findByRole, findByLabelText, findByText, asked } = renderAt('/vragen?vraag=Hitte', vragenRoutes, {
      ...inbox,
      LoketOrganisaties: {
        data: { organisaties: { nodes: [{ id: 'rivm', name: 'RIVM', soort: 'KENNISINSTELLING' }] } },
      },
      RouteLeervraag: { data: { routeLeervraag: routed } },
    });
    await user.click(await findByRole('button', { name: /^Stuur door/ }));
    const dialog = within(await findByRole('dialog', { name: 'Stuur LV-2026-0001 door' }));
    await user.click(dialog.getByLabelText('Een organisatie'));
    await dialog.findByRole('combobox', { name: 'Organisatie' });
    await user.click(dialog.getByRole('button', { name: 'Stuur door' }));
    await dialog.findByRole('link', { name: 'Kies een organisatie uit de lijst.' });
    await user.type(dialog.getByRole('combobox'), 'riv');
    await user.click(await dialog.findByRole('option', { name: 'RIVM' }));
    await user.type(await findByLabelText(/^Toelichting/), 'Past bij jullie.');
    await user.click(dialog.getByRole('button', { name: 'Stuur door' }));
    const told = await findByText('De vraag is doorgestuurd naar RIVM.');
    await waitFor(() => expect(document.activeElement?.contains(told)).toBe(true));
    expect(asked.find(({ operation }) => operation === 'RouteLeervraag')?.variables).toEqual({
      id: 'Hitte',
      input: { organisatieId: 'rivm', note: 'Past bij jullie.' },
    });
  });

  it('tells who was first', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText } = renderAt('/vragen?vraag=Hitte', vragenRoutes, {
      ...inbox,
      TakeLeervraag: {
        errors: [
          { message: 'Roos heeft deze vraag al opgepakt.', extensions: { code: 'CONFLICT', reason: 'ALREADY_TAKEN' } },
        ],
      },
    });
    await user.click(await findByRole('button', { name: /^Ik pak deze vraag op/ }));
    await findByText('Roos heeft deze vraag al opgepakt.');
  });

  it('keeps the filters in the address', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, router, asked } = renderAt('/vragen?rij=alle', vragenRoutes, inbox);
    await findByRole('option', { name: 'Klimaat' });
    await user.selectOptions(await findByLabelText('Thema'), 'Klimaat');
    await user.click(await findByLabelText('Alleen wat ik behandel'));
    await user.click(await findByRole('button', { name: 'Toon resultaten' }));
    expect(router.state.location.search).toEqual({ rij: 'alle', thema: 'klimaat', mijn: true });
    await waitFor(() =>
      expect(asked.findLast(({ operation }) => operation === 'Leervragen')?.variables.filter).toEqual({
        thema: 'klimaat',
        assigneeId: 'Ilse',
      }),
    );
  });
});
