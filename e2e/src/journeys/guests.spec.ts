import { askAboutLunch, publishSession } from '../support/api.js';
import { invitationTo } from '../support/invitation.js';
import { linkIn, mailTo } from '../support/mailbox.js';
import { workday } from '../support/moments.js';
import { lookAt } from '../support/sight.js';
import { cast, expect, test } from '../support/test.js';

test('somebody from outside is invited by mail address, says yes without an account, and no after all', async ({
  person,
  visitor,
}) => {
  const title = `Reis: een gast aan tafel ${Date.now()}`;
  const guest = 'gerda.gast@elders.test';
  const bram = await person(cast.bram);
  const times = { startsAt: workday(21, '10:00').iso, endsAt: workday(21, '11:00').iso };
  const id = await publishSession(bram, { title, ...times, capacity: 5 });
  await askAboutLunch(bram, id);

  await test.step('Bram invites her; a line that is no address stays in the field', async () => {
    await bram.goto(`/kennissessies/${id}/organiseren/gasten`);
    await bram.getByLabel('E-mailadressen').fill(`${guest}\ngerda`);
    await bram.getByRole('button', { name: 'Nodig uit' }).click();
    await expect(bram.getByText('Er is 1 persoon uitgenodigd.')).toBeVisible();
    await expect(bram.getByLabel('E-mailadressen')).toHaveValue('gerda');
    await expect(bram.getByRole('row', { name: new RegExp(guest) })).toContainText('Nog geen antwoord');
  });

  const page = await visitor();
  await test.step('She opens the link, gives her name, answers the question and gets the appointment', async () => {
    const mail = await mailTo(
      guest,
      'the invitation',
      ({ subject }) => subject === `Bram Postma nodigt u uit: ${title}`,
    );
    await page.goto(linkIn(mail, '/kennissessies/gast/'));
    await expect(page.getByText('Bram Postma nodigt u uit voor deze sessie.')).toBeVisible();
    await page.getByLabel('Uw naam').fill('Gerda Gast');
    const lunch = page.getByRole('group', { name: 'Eet u mee?' });
    await expect(lunch).toContainText('Waarvoor: Voor de bestelling van de lunch.');
    await page.getByRole('button', { name: 'Ik kom', exact: true }).click();
    await expect(page.getByRole('alert', { name: 'Controleer uw antwoorden' })).toContainText('Eet u mee?');
    await expect(page.getByLabel('Uw naam')).toHaveValue('Gerda Gast');
    await lookAt(page, 'gast-vragen');
    await lunch.getByRole('radio', { name: 'Ja' }).check();
    await page.getByRole('button', { name: 'Ik kom', exact: true }).click();
    await expect(page.getByText('U hebt een plaats.')).toBeVisible();
    await invitationTo(guest, { title, method: 'REQUEST' });
    await bram.reload();
    await expect(bram.getByRole('row', { name: /Gerda Gast/ })).toContainText('Komt');
  });

  await test.step('She opens the link again, sees her answer and changes it; Bram reads the new one', async () => {
    await page.reload();
    const lunch = page.getByRole('group', { name: 'Eet u mee?' });
    await expect(lunch.getByRole('radio', { name: 'Ja' })).toBeChecked();
    await lunch.getByRole('radio', { name: 'Nee' }).check();
    await page.getByRole('button', { name: 'Bewaar uw antwoorden' }).click();
    await expect(page.getByText('Uw antwoorden zijn bewaard.')).toBeVisible();
    await lookAt(page, 'gast-antwoorden');
    await bram.goto(`/kennissessies/${id}/organiseren/vragen`);
    await bram.getByText('1 persoon heeft geantwoord').click();
    await expect(bram.getByRole('row', { name: 'Nee 1' })).toBeVisible();
  });

  await test.step('She says no with the same link, and the appointment goes', async () => {
    await page.getByRole('button', { name: 'Ik kom niet' }).click();
    await expect(page.getByText('U hebt gezegd dat u niet komt.')).toBeVisible();
    await invitationTo(guest, { title, method: 'CANCEL' });
  });
});
