import { mailTo } from '../support/mailbox.js';
import { cast, expect, test } from '../support/test.js';

test('Noor puts a question to the loket; Ilse routes and answers it; Noor reads the answer', async ({
  person,
  visitor,
}) => {
  const subject = 'Reis: uitleg over algoritmes aan inwoners';
  const question = 'Hoe leggen wij in gewone taal uit hoe een algoritme beslist?';
  const answer = 'Begin met een overzicht van uw algoritmes';

  const noor = await visitor();
  await test.step('she may begin without signing in, sees what there is already, and skips nothing', async () => {
    await noor.goto('/');
    await noor.getByRole('link', { name: 'Stel een vraag' }).first().click();
    await noor.getByRole('button', { name: 'Volgende stap' }).click();
    await expect(noor.getByRole('link', { name: /Vul in waar uw vraag over gaat/ })).toBeVisible();
    await expect(noor).toHaveTitle(/^Fout:/);
    await noor.getByRole('textbox', { name: 'Onderwerp' }).fill(subject);
    const found = noor.getByRole('complementary', { name: 'Staat uw antwoord hier al bij?' });
    await expect(found.getByRole('link', { name: /Algoritmes uitleggen in gewone taal/ })).toBeVisible();
    await noor.getByRole('button', { name: 'Volgende stap' }).click();
    await noor.getByRole('textbox', { name: 'Uw vraag' }).fill(question);
    await expect(found.getByRole('link').first()).toBeVisible();
    await noor.getByRole('button', { name: 'Volgende stap' }).click();
    await noor.getByRole('radio', { name: 'Digitalisering' }).check();
    await noor.getByRole('button', { name: 'Volgende stap' }).click();
    await expect(noor.getByRole('heading', { level: 1, name: 'Controleer uw antwoorden' })).toBeVisible();
  });

  await test.step('signs in where it is needed, and loses nothing by it', async () => {
    await noor.getByRole('link', { name: 'Log in en ga verder' }).click();
    await noor.getByRole('button', { name: /Noor de Wit/ }).click();
    await expect(noor.getByRole('heading', { level: 1, name: 'Controleer uw antwoorden' })).toBeVisible();
    await expect(noor.getByText(question)).toBeVisible();
  });

  const number = await test.step('and gets a number and a page to follow it on', async () => {
    await noor.getByRole('button', { name: 'Verstuur uw vraag' }).click();
    await expect(noor.getByRole('heading', { level: 1, name: 'Uw vraag is verstuurd' })).toBeVisible();
    const shown = await noor.getByText(/^LV-\d{4}-\d{4}$/).innerText();
    await noor.getByRole('link', { name: 'Volg uw vraag' }).click();
    await expect(noor.getByRole('heading', { level: 1, name: subject })).toBeVisible();
    return shown;
  });

  const ilse = await person(cast.ilse);
  await test.step('Ilse finds it in her inbox, takes it and sees what there is', async () => {
    await ilse.goto('/');
    await ilse.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Vragen' }).click();
    await ilse.getByRole('row', { name: new RegExp(subject) }).click();
    await expect(ilse.getByRole('heading', { level: 2, name: subject })).toBeVisible();
    await expect(ilse.getByText(number).first()).toBeVisible();
    await expect(ilse.getByRole('heading', { name: 'Wat er al is' })).toBeVisible();
    await ilse.getByRole('button', { name: 'Ik pak deze vraag op' }).click();
    await expect(ilse.getByText('U behandelt deze vraag nu.')).toBeVisible();
  });

  await test.step('routes it to a netwerk', async () => {
    await ilse.getByRole('button', { name: 'Stuur door' }).click();
    const dialog = ilse.getByRole('dialog', { name: `Stuur ${number} door` });
    await dialog.getByRole('radio', { name: 'Een netwerk' }).check();
    await dialog.getByRole('combobox', { name: 'Netwerk' }).fill('datagedreven');
    await dialog.getByRole('option', { name: /Datagedreven werken/ }).click();
    await dialog.getByLabel('Toelichting').fill('Weten jullie hier meer van?');
    await dialog.getByRole('button', { name: 'Stuur door' }).click();
    await expect(ilse.getByText('De vraag is doorgestuurd naar Datagedreven werken.')).toBeVisible();
  });

  await test.step('and answers it herself, with what came back', async () => {
    await ilse.getByRole('button', { name: 'Geef antwoord' }).click();
    await expect(ilse.getByRole('button', { name: 'Vet' })).toBeVisible();
    await ilse.getByRole('textbox', { name: 'Uw antwoord' }).fill(answer);
    await ilse.getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await expect(ilse.getByRole('link', { name: 'Kies hoe de vraag is beantwoord.' })).toBeVisible();
    await ilse.getByRole('radio', { name: 'Beantwoord' }).check();
    await ilse.getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await expect(ilse.getByText('Het antwoord is verstuurd.')).toBeVisible();
  });

  await test.step('Noor has a mail, a melding and the answer', async () => {
    const mail = await mailTo(
      cast.noor,
      'the answer',
      ({ subject: about, text }) => `${about} ${text}`.includes(number) && Boolean(text?.includes('/vragen/')),
    );
    expect(mail.html).toBeTruthy();
    await noor.goto('/meldingen');
    await noor.getByRole('link', { name: `Er is een antwoord op uw vraag ‘${subject}’.` }).click();
    await expect(noor.getByRole('heading', { level: 1, name: subject })).toBeVisible();
    await expect(noor.getByText(answer)).toBeVisible();
    await expect(noor.getByText('Weten jullie hier meer van?')).toHaveCount(0);
  });

  await test.step('Sanne does not know that the question exists', async () => {
    const sanne = await person(cast.sanne);
    await sanne.goto(new URL(noor.url()).pathname);
    await expect(sanne.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible();
    await sanne.goto(`/zoeken?q=${encodeURIComponent(subject)}`);
    await expect(sanne.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(sanne.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(sanne.getByRole('main').getByRole('link', { name: subject })).toHaveCount(0);
  });
});
