import { publishSession } from '../support/api.js';
import { answerAs, writeBackAs } from '../support/calendar-program.js';
import { invitationTo } from '../support/invitation.js';
import { linkIn, mailTo } from '../support/mailbox.js';
import { workday } from '../support/moments.js';
import { expectAxeClean } from '../support/sight.js';
import { cast, expect, test } from '../support/test.js';

/** Who answers in their own calendar is heard, and nobody can speak for them. */
test('a no from the calendar frees the seat once the person confirms it, and can be undone', async ({
  person,
  visitor,
}) => {
  const title = `Reis: antwoorden uit de agenda ${Date.now()}`;
  const starts = workday(6, '10:00');
  const ends = workday(6, '11:00');
  const bram = await person(cast.bram);
  const id = await publishSession(bram, { title, startsAt: starts.iso, endsAt: ends.iso, capacity: 1 });

  const noor = await person(cast.noor);
  await test.step('Noor has the only seat, Sanne waits', async () => {
    await noor.goto(`/kennissessies/${id}`);
    await noor.getByRole('button', { name: `Aanmelden voor ${title}` }).click();
    await expect(noor.getByRole('heading', { name: 'U bent aangemeld' })).toBeVisible();
    const sanne = await person(cast.sanne);
    await sanne.goto(`/kennissessies/${id}`);
    await sanne.getByRole('button', { name: `Op de wachtlijst voor ${title}` }).click();
    await expect(sanne.getByText('U staat op plek 1 van de wachtlijst').first()).toBeVisible();
  });

  const invited = await invitationTo(cast.noor, { title, method: 'REQUEST' });
  const asked = await test.step('a no that nobody vouches for is a question to Noor', async () => {
    await answerAs(cast.noor, invited, 'DECLINED');
    return mailTo(cast.noor, 'the question', ({ subject }) => subject === `Kunt u niet komen? ${title}`);
  });

  await test.step('opening the link changes nothing, the button does', async () => {
    const link = linkIn(asked, '/kennissessies/antwoord/');
    const page = await visitor();
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1, name: 'Kunt u niet komen?' })).toBeVisible();
    await expect(page.getByText(title)).toBeVisible();
    await expectAxeClean(page);
    await noor.reload();
    await expect(noor.getByRole('heading', { name: 'U bent aangemeld' })).toBeVisible();
    await page.getByRole('button', { name: 'Ja, ik kan niet' }).click();
    await expect(page.getByText('U bent afgemeld. Uw plaats is vrij voor iemand anders.')).toBeVisible();
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1, name: 'Deze link werkt niet meer' })).toBeVisible();
  });

  const sannes = await test.step('Sanne has the seat and the invitation, and says yes', async () => {
    const invitation = await invitationTo(cast.sanne, { title, method: 'REQUEST' });
    await answerAs(cast.sanne, invitation, 'ACCEPTED');
    return invitation;
  });

  await test.step('Noor wants it back: she waits now, and is told so', async () => {
    const released = await mailTo(
      cast.noor,
      'the seat is free',
      ({ subject }) => subject === `Uw plaats is vrijgegeven: ${title}`,
    );
    await noor.goto(linkIn(released, '/kennissessies/terug/'));
    await noor.getByRole('button', { name: 'Ja, ik kom toch' }).click();
    await expect(noor.getByText('De sessie is vol. U staat op plek 1 van de wachtlijst.')).toBeVisible();
  });

  await test.step('Bram sees who comes, and reads what Sanne wrote back', async () => {
    await bram.goto(`/kennissessies/${id}/organiseren/deelnemers`);
    await expect(async () => {
      await bram.reload();
      await expect(bram.getByRole('row', { name: /Sanne Bakker/ })).toContainText('Komt', { timeout: 1000 });
    }).toPass();
    await writeBackAs(cast.sanne, sannes, 'Mag mijn collega van de gemeente Utrecht meekijken?');
    const passedOn = await mailTo(
      cast.bram,
      'passed on',
      ({ subject }) => subject === `Bericht van Sanne Bakker: ${title}`,
    );
    expect(passedOn.text).toContain('Mag mijn collega van de gemeente Utrecht meekijken?');
    await bram.getByRole('link', { name: 'Antwoorden', exact: true }).click();
    await expect(bram.getByText('Mag mijn collega van de gemeente Utrecht meekijken?')).toBeVisible();
    await bram.getByRole('button', { name: 'Markeer als bekeken (bericht van Sanne Bakker)' }).click();
    await expect(bram.getByRole('button', { name: /^Markeer als bekeken/ })).toHaveCount(0);
  });
});
