import type { Page } from '@playwright/test';
import { askAboutLunch, gql } from '../support/api.js';
import { type Invitation, parseInvitation } from '../support/invitation.js';
import { mailsTo } from '../support/mailbox.js';
import { toUtc, workday } from '../support/moments.js';
import { lookAt } from '../support/sight.js';
import { cast, expect, test } from '../support/test.js';

const title = `Reis: leerkring bodem ${Date.now()}`;

/** Everything that the calendar of this person was told about the series, oldest first. */
async function toldTo(email: string): Promise<Invitation[]> {
  const mails = (await mailsTo(email)).filter(({ subject }) => subject.includes(title));
  return mails
    .filter(({ attachments }) => attachments.some(({ type }) => type === 'text/calendar'))
    .map(parseInvitation);
}

function week(date: string, weeks: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}

/** The sessions of the series on this page, in order. */
async function sessionsOfReeks(page: Page, url: string): Promise<string[]> {
  const query = 'query ($id: ID!) { reeks(id: $id) { sessions { id } } }';
  type Data = { reeks: { sessions: { id: string }[] } };
  const { reeks } = await gql<Data>(page.request, query, { id: url.split('/').at(-1) });
  return reeks.sessions.map(({ id }) => id);
}

/** The dates of the series that can be opened, in order. */
function dates(page: Page) {
  return page.getByRole('region', { name: 'Alle datums' }).getByRole('listitem');
}

test('a facilitator plans a series, moves a part of it, drops a date and shares the work', async ({ person }) => {
  const first = workday(45, '10:00');
  const bram = await person(cast.bram);
  const noor = await person(cast.noor);

  await test.step('Bram plans four weeks and sees all dates before he saves', async () => {
    await bram.goto('/kennissessies/nieuw');
    await bram.getByLabel('Titel').fill(title);
    await bram.getByLabel('Beschrijving').fill('Vier keer kijken wat er onder de grond zit.');
    await bram.getByRole('combobox', { name: 'Thema' }).selectOption({ label: 'Gezonde leefomgeving' });
    for (const [group, time] of [
      ['Begin', '10:00'],
      ['Einde', '11:00'],
    ] as const) {
      await bram.getByRole('group', { name: group }).getByLabel('Datum').fill(first.date);
      await bram.getByRole('group', { name: group }).getByLabel('Tijd').fill(time);
    }
    await bram.getByRole('radio', { name: /^Een reeks/ }).check();
    await bram.getByLabel('Aantal sessies').fill('4');
    await expect(bram.getByText('4 sessies gekozen')).toBeVisible();
    await bram.getByRole('radio', { name: 'Online', exact: true }).check();
    await bram.getByRole('checkbox', { name: 'Ambtenaren' }).check();
    await bram.getByRole('button', { name: 'Bewaar de reeks als concept' }).click();
    await expect(bram.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(dates(bram)).toHaveCount(4);
    await noor.goto(bram.url());
    await expect(noor.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible();
  });
  const url = bram.url();

  await test.step('and asks the same at every date', async () => {
    for (const id of await sessionsOfReeks(bram, url)) await askAboutLunch(bram, id);
  });

  await test.step('and publishes them in one go', async () => {
    await bram.getByRole('button', { name: 'Publiceer de reeks' }).click();
    await bram.getByRole('dialog').getByRole('button', { name: 'Publiceer de reeks' }).click();
    await expect(bram.getByText('De reeks is gepubliceerd.')).toBeVisible();
  });

  const invited =
    await test.step('Noor answers once and registers for all: four appointments, each of its own', async () => {
      await noor.goto(url);
      await noor.getByRole('link', { name: 'Meld u aan voor de hele reeks' }).click();
      await expect(noor.getByText(`${title}. U meldt zich aan voor 4 datums.`)).toBeVisible();
      const lunch = noor.getByRole('group', { name: 'Eet u mee?' });
      await noor.getByRole('button', { name: 'Meld u aan', exact: true }).click();
      await expect(noor.getByRole('alert', { name: 'Controleer uw antwoorden' })).toContainText('Eet u mee?');
      await lookAt(noor, 'reeks-vragen');
      await lunch.getByRole('radio', { name: 'Ja' }).check();
      await noor.getByRole('button', { name: 'Meld u aan', exact: true }).click();
      await expect(noor.getByText('U bent aangemeld voor 4 datums.')).toBeVisible();
      await expect(noor.getByText('U bent aangemeld', { exact: true })).toHaveCount(4);
      await expect
        .poll(async () => new Set((await toldTo(cast.noor)).map(({ uid }) => uid)).size, { timeout: 20_000 })
        .toBe(4);
      const told = await toldTo(cast.noor);
      expect(told.map(({ startsAt }) => startsAt).sort()).toEqual(
        [0, 1, 2, 3].map((n) => toUtc(week(first.date, n), '10:00')),
      );
      return told.sort((a, b) => a.startsAt.localeCompare(b.startsAt));
    });

  await test.step('Bram moves the second and what follows; only those appointments move', async () => {
    await bram.goto(url);
    await dates(bram).nth(1).getByRole('link').click();
    await bram.getByRole('link', { name: 'Bewerken' }).click();
    await bram.getByRole('group', { name: 'Begin' }).getByLabel('Tijd').fill('14:00');
    await bram.getByRole('group', { name: 'Einde' }).getByLabel('Tijd').fill('15:00');
    await bram.getByRole('radio', { name: 'Deze en de volgende' }).check();
    await bram.getByRole('button', { name: 'Wijzigingen bewaren' }).click();
    const asked = bram.getByRole('dialog', { name: 'Deze wijzigingen bewaren?' });
    await expect(asked).toContainText('De wijziging geldt voor 3 sessies.');
    await expect(asked).toContainText('Er gaan 3 nieuwe uitnodigingen per mail');
    await asked.getByRole('button', { name: 'Wijzigingen bewaren' }).click();
    await expect(bram.getByText('3 sessies zijn gewijzigd.')).toBeVisible();
    await expect.poll(async () => (await toldTo(cast.noor)).length, { timeout: 20_000 }).toBe(7);
    const moved = (await toldTo(cast.noor)).slice(4);
    expect(new Set(moved.map(({ uid }) => uid))).toEqual(new Set(invited.slice(1).map(({ uid }) => uid)));
    expect(moved.map(({ startsAt }) => startsAt).sort()).toEqual(
      [1, 2, 3].map((n) => toUtc(week(first.date, n), '14:00')),
    );
    for (const { uid, sequence, method } of moved) {
      expect(method).toBe('REQUEST');
      expect(sequence).toBeGreaterThan(invited.find((each) => each.uid === uid)?.sequence ?? -1);
    }
  });

  await test.step('Bram drops the third; it goes from her calendar, the others stay', async () => {
    await bram.goto(url);
    await dates(bram).nth(2).getByRole('link').click();
    await bram.getByRole('button', { name: 'Sessie afgelasten' }).click();
    const asked = bram.getByRole('dialog', { name: 'Deze sessie afgelasten?' });
    await asked.getByLabel('Waarom gaat de sessie niet door?').fill('Vakantie.');
    await asked.getByRole('button', { name: 'Sessie afgelasten' }).click();
    await expect(bram.getByText('De sessie is afgelast.')).toBeVisible();
    await expect.poll(async () => (await toldTo(cast.noor)).length, { timeout: 20_000 }).toBe(8);
    expect((await toldTo(cast.noor)).at(-1)).toMatchObject({ method: 'CANCEL', uid: invited[2]?.uid });
    await noor.goto(url);
    await expect(dates(noor)).toHaveCount(4);
    await expect(dates(noor).nth(2)).toContainText('Afgelast');
  });

  const copy = 'Reis: een keer extra';
  const copied = await test.step('Bram holds one again on another day', async () => {
    await bram.goto(url);
    await dates(bram).nth(3).getByRole('link').click();
    await bram.getByRole('link', { name: 'Kopieer' }).click();
    const begin = bram.getByRole('group', { name: 'Begin' });
    await expect(begin.getByLabel('Datum')).toBeFocused();
    await expect(bram.getByLabel('Titel')).toHaveValue(title);
    await bram.getByLabel('Titel').fill(copy);
    await begin.getByLabel('Datum').fill(week(first.date, 6));
    await begin.getByLabel('Tijd').fill('10:00');
    await bram.getByRole('group', { name: 'Einde' }).getByLabel('Tijd').fill('11:00');
    await bram.getByRole('button', { name: 'Bewaar als concept' }).click();
    await expect(bram.getByText('Dit is een concept')).toBeVisible();
    return bram.url();
  });

  await test.step('and lets Pieter organise it along, who then can change it', async () => {
    await bram.getByRole('link', { name: 'Organiseren', exact: true }).click();
    await bram.getByRole('link', { name: 'Mensen', exact: true }).click();
    await bram.getByRole('button', { name: 'Voeg een mede-organisator toe' }).click();
    const asked = bram.getByRole('dialog', { name: 'Voeg een mede-organisator toe' });
    await asked.getByRole('combobox', { name: 'Naam' }).fill('Pieter');
    await asked.getByRole('option', { name: /Pieter Jansen/ }).click();
    await asked.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(bram.getByText('Pieter Jansen is toegevoegd.')).toBeVisible();
    await expect
      .poll(async () => (await mailsTo(cast.pieter)).some(({ subject }) => subject.includes(copy)))
      .toBe(true);

    const pieter = await person(cast.pieter);
    await pieter.goto(copied);
    await pieter.getByRole('link', { name: 'Bewerken' }).click();
    await pieter.getByLabel('Titel').fill(`${copy}, door Pieter`);
    await pieter.getByRole('button', { name: 'Wijzigingen bewaren' }).click();
    await expect(pieter.getByRole('heading', { level: 1, name: `${copy}, door Pieter` })).toBeVisible();
  });
});
