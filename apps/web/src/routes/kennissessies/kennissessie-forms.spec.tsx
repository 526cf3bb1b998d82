import { accessibilityFaults } from '@academie/web-ui/testing';
import { fireEvent, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from './routes.js';
import { asOrganiser, data, detail, leads, leadsNothing, noor, now } from './spec-sessions.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }));
afterEach(() => void vi.useRealTimers());

const base: Answers = {
  Viewer: noor,
  KennissessiePlanning: leads,
  KennissessieThemas: { data: { themas: [data] } },
};

const draft = detail({ status: 'DRAFT', viewerCan: { ...asOrganiser, publish: true } });

function pick(fieldset: HTMLElement, date: string, time: string) {
  fireEvent.change(within(fieldset).getByLabelText('Datum'), { target: { value: date } });
  fireEvent.change(within(fieldset).getByLabelText('Tijd'), { target: { value: time } });
}

describe('planning a session', () => {
  it('points to each field that is missing and sends nothing', async () => {
    const user = userEvent.setup();
    const { findByRole, asked, container } = renderAt('/kennissessies/nieuw', kennissessiesRoutes, base);
    await user.click(await findByRole('button', { name: 'Bewaar als concept' }));
    const summary = await findByRole('alert', { name: 'Controleer uw antwoorden' });
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getAllByRole('link')).toHaveLength(7);
    expect(document.title).toBe('Fout: Plan een kennissessie | Academie');
    await user.click(within(summary).getByRole('link', { name: /titel/ }));
    expect(document.activeElement).toBe(await findByRole('textbox', { name: 'Titel' }));
    expect(asked.some(({ operation }) => operation === 'CreateKennissessie')).toBe(false);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('sends Dutch time with its offset, keeps everything when refused, and then shows the draft', async () => {
    const user = userEvent.setup();
    const fields = [{ path: 'onlineUrl', message: 'Vul een volledige link in die begint met https://.' }];
    let refuse = true;
    const { findByRole, findByLabelText, findByText, router, asked } = renderAt(
      '/kennissessies/nieuw',
      kennissessiesRoutes,
      {
        ...base,
        Kennissessie: { data: { kennissessie: draft } },
        CreateKennissessie: () =>
          refuse
            ? { errors: [{ message: 'fout', extensions: { code: 'INVALID_INPUT', fields } }] }
            : { data: { createKennissessie: draft } },
      },
    );
    const title = await findByLabelText('Titel');
    await user.type(title, 'Participatie die werkt');
    await user.type(await findByLabelText('Beschrijving'), 'Waarover het gaat.');
    await user.selectOptions(await findByLabelText('Thema'), data.name);
    expect(
      within(await findByLabelText(/^Netwerk/))
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Geen netwerk', 'Datagedreven werken']);
    pick(await findByRole('group', { name: /^Begin/ }), '2027-07-01', '10:00');
    pick(await findByRole('group', { name: /^Einde/ }), '2027-07-01', '11:30');
    await findByText('De sessie duurt 90 minuten.');
    await user.click(await findByLabelText('Online'));
    await user.type(await findByLabelText(/^Link naar/), 'http://x.nl');
    await user.click(await findByLabelText('Ambtenaren'));
    await user.click(await findByRole('button', { name: 'Bewaar als concept' }));

    await findByRole('alert', { name: 'Controleer uw antwoorden' });
    expect((await findByLabelText(/^Link naar/)).getAttribute('aria-invalid')).toBe('true');
    expect((title as HTMLInputElement).value).toBe('Participatie die werkt');
    expect(asked.at(-1)?.variables.input).toMatchObject({
      startsAt: '2027-07-01T10:00:00+02:00',
      endsAt: '2027-07-01T11:30:00+02:00',
      capacity: null,
    });
    refuse = false;
    await user.click(await findByRole('button', { name: 'Bewaar als concept' }));
    await findByText('Dit is een concept');
    expect(router.state.location.pathname).toBe('/kennissessies/s1');
  });

  it('explains an hour that does not exist', async () => {
    const user = userEvent.setup();
    const { findByRole } = renderAt('/kennissessies/nieuw', kennissessiesRoutes, base);
    pick(await findByRole('group', { name: /^Begin/ }), '2027-03-28', '02:30');
    await user.click(await findByRole('button', { name: 'Bewaar als concept' }));
    const summary = await findByRole('alert', { name: 'Controleer uw antwoorden' });
    expect(summary.textContent).toContain('Dit tijdstip bestaat niet');
  });

  it('asks before what was typed is left behind', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, router } = renderAt('/kennissessies/nieuw', kennissessiesRoutes, base);
    await user.type(await findByLabelText('Titel'), 'Half');
    const crumbs = within(await findByRole('navigation', { name: 'Kruimelpad' }));
    await user.click(crumbs.getByRole('link', { name: 'Kennissessies' }));
    const dialog = within(await findByRole('dialog', { name: 'Weggaan zonder te bewaren?' }));
    await user.click(dialog.getByRole('button', { name: 'Blijf op deze pagina' }));
    expect(router.state.location.pathname).toBe('/kennissessies/nieuw');
  });

  it('is not for everyone', async () => {
    const { findByText, queryByLabelText } = renderAt('/kennissessies/nieuw', kennissessiesRoutes, {
      ...base,
      KennissessiePlanning: leadsNothing,
    });
    await findByText('U kunt een sessie plannen als u een netwerk begeleidt.');
    expect(queryByLabelText('Titel')).toBeNull();
  });
});

describe('changing a session', () => {
  const session = detail({ viewerCan: asOrganiser, waitlistCount: 2, capacity: 10 });
  const answers: Answers = {
    ...base,
    Kennissessie: { data: { kennissessie: session } },
    KennissessieAttendees: { data: { kennissessie: null } },
    UpdateKennissessie: { data: { updateKennissessie: session } },
  };

  it('tells how many get mail before it moves, and what was saved after', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, findByText, asked } = renderAt(
      '/kennissessies/s1/bewerken',
      kennissessiesRoutes,
      answers,
    );
    pick(await findByRole('group', { name: /^Begin/ }), '2026-11-25', '10:00');
    const places = await findByLabelText(/^Aantal plaatsen/);
    await user.clear(places);
    await user.type(places, '11');
    await user.click(await findByRole('button', { name: 'Wijzigingen bewaren' }));
    const dialog = within(await findByRole('dialog', { name: 'Deze wijzigingen bewaren?' }));
    dialog.getByText(/10 mensen krijgen een nieuwe uitnodiging per mail/);
    dialog.getByText(/1 persoon van de wachtlijst krijgt een plaats/);
    expect(asked.some(({ operation }) => operation === 'UpdateKennissessie')).toBe(false);
    await user.click(dialog.getByRole('button', { name: 'Wijzigingen bewaren' }));
    await findByText('De wijzigingen zijn bewaard. 10 mensen krijgen een nieuwe uitnodiging.');
    expect(asked.find(({ operation }) => operation === 'UpdateKennissessie')?.variables).toMatchObject({
      id: 's1',
      input: { startsAt: '2026-11-25T10:00:00+01:00', endsAt: '2026-11-25T11:30:00+01:00', capacity: 11 },
    });
  });

  it('saves other words without a question', async () => {
    const user = userEvent.setup();
    const { findByRole, findByLabelText, findByText, container } = renderAt(
      '/kennissessies/s1/bewerken',
      kennissessiesRoutes,
      answers,
    );
    await user.type(await findByLabelText('Titel'), '!');
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(await findByRole('button', { name: 'Wijzigingen bewaren' }));
    await findByText('De wijzigingen zijn bewaard.');
  });

  it('is refused to who may not', async () => {
    const { findByText } = renderAt('/kennissessies/s1/bewerken', kennissessiesRoutes, {
      ...answers,
      Kennissessie: { data: { kennissessie: detail() } },
    });
    await findByText('U kunt deze sessie niet bewerken.');
  });
});
