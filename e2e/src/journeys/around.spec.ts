import ICAL from 'ical.js';
import { publishSession } from '../support/api.js';
import { workday } from '../support/moments.js';
import { baseUrl } from '../support/product.js';
import { cast, expect, test } from '../support/test.js';

test('around a session: the week, sharing it, following its thema, planning beside it, and reminding of it', async ({
  person,
  visitor,
}) => {
  const title = `Reis: algoritmes uitleggen ${Date.now()}`;
  const starts = workday(30, '10:00');
  const bram = await person(cast.bram);
  const noor = await person(cast.noor);
  const anybody = await visitor();
  const id = await publishSession(bram, {
    title,
    startsAt: starts.iso,
    endsAt: new Date(Date.parse(starts.iso) + 5_400_000).toISOString(),
    capacity: 25,
  });
  const path = `/kennissessies/${id}`;

  await test.step('anybody looks at a week, goes on to the next, and comes back', async () => {
    await anybody.goto('/kennissessies');
    await anybody.getByRole('link', { name: 'Week', exact: true }).click();
    const table = anybody.getByRole('table', { name: /^Sessies in week \d+/ });
    await expect(table.getByRole('row')).toHaveCount(8);
    const shown = await table.getByRole('rowheader').first().textContent();
    const next = anybody.getByRole('link', { name: /^Volgende week: week/ });
    await next.focus();
    await anybody.keyboard.press('Enter');
    await expect(anybody).toHaveURL(/weergave=week&week=20\d\d-W\d\d/);
    await expect(table.getByRole('rowheader').first()).not.toHaveText(shown ?? '');
    await anybody.getByRole('link', { name: 'Deze week' }).click();
    await expect(table.getByRole('rowheader').first()).toHaveText(shown ?? '');
  });

  await test.step('its page can be shared: programs that run no script read what it is', async () => {
    const page = await anybody.request.get(path);
    const html = await page.text();
    expect(page.status()).toBe(200);
    expect(html).toContain(`<title>${title} | Academie</title>`);
    expect(html).toContain(`<meta property="og:title" content="${title}">`);
    expect(html).toContain(`<link rel="canonical" href="${baseUrl}${path}">`);
    expect(html).not.toContain('vergadering.academie.test');
    const unknown = await anybody.request.get('/kennissessies/0198c0de-0000-7000-8000-000000000001');
    expect(unknown.status()).toBe(404);
    // The policy of the page refuses scripts in it; this is data, so nothing is refused and nothing is complained about.
    await anybody.goto(path);
    await expect(anybody.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const data = await anybody.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'Event', name: title, startDate: starts.iso });
    await anybody.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await anybody.getByRole('button', { name: 'Deel deze sessie' }).click();
    await expect(anybody.getByText('De link is gekopieerd.')).toBeVisible();
    expect(await anybody.evaluate(() => navigator.clipboard.readText())).toBe(`${baseUrl}${path}`);
  });

  await test.step('the calendar of the thema has it, without the link to join', async () => {
    await anybody.goto('/kennissessies?thema=digitalisering');
    const address = anybody.getByLabel('Adres van deze agenda');
    await expect(address).toHaveValue(`${baseUrl}/themas/digitalisering/agenda.ics`);
    const feed = await anybody.request.get(await address.inputValue());
    const text = await feed.text();
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((e) => new ICAL.Event(e));
    const event = events.find(({ summary }) => summary === title);
    expect(event?.startDate.toJSDate().toISOString()).toBe(new Date(starts.iso).toISOString());
    expect(event?.attendees).toEqual([]);
    expect(text.replace(/\r\n /g, '')).not.toContain('vergadering.academie.test/reis');
    const again = await anybody.request.get(await address.inputValue(), {
      headers: { 'if-none-match': feed.headers().etag ?? '' },
    });
    expect(again.status()).toBe(304);
  });

  await test.step('who plans another one for the same people that day sees it, and why', async () => {
    await bram.goto('/kennissessies/nieuw');
    const help = bram.getByRole('complementary', { name: 'Wat is er al?' });
    await expect(help).toContainText('Kies een thema');
    await bram.getByLabel('Titel').fill('Algoritmes in gewone taal');
    await bram.getByRole('combobox', { name: 'Thema' }).selectOption({ label: 'Digitalisering' });
    const begin = bram.getByRole('group', { name: 'Begin' });
    await begin.getByLabel('Datum').fill(starts.date);
    await begin.getByLabel('Tijd').fill('10:30');
    await bram.getByRole('checkbox', { name: 'Ambtenaren' }).check();
    const clash = help.getByRole('listitem').filter({ hasText: title });
    await expect(clash).toContainText('Let op');
    await expect(clash).toContainText('Op hetzelfde moment, ook voor ambtenaren.');
    await expect(clash).toContainText('0 van 25 plaatsen bezet');
    await expect(help.getByRole('heading', { name: 'Open kennisvragen die u kunt beantwoorden' })).toBeVisible();
  });

  await test.step('the organiser sets the reminders, and Noor which she wants', async () => {
    await bram.goto(`${path}/organiseren`);
    await bram.getByRole('link', { name: 'Herinneringen', exact: true }).click();
    await bram.getByRole('checkbox', { name: /^Een week ervoor/ }).uncheck();
    await bram.getByLabel(/Wat wilt u erbij zeggen/).fill('Neem een voorbeeld mee.');
    await bram.getByRole('button', { name: 'Bewaar de herinneringen' }).click();
    await expect(bram.getByText('Bewaard')).toBeVisible();
    await bram.reload();
    await expect(bram.getByRole('checkbox', { name: /^Een week ervoor/ })).not.toBeChecked();
    await expect(bram.getByLabel(/Wat wilt u erbij zeggen/)).toHaveValue('Neem een voorbeeld mee.');

    await noor.goto('/account');
    const own = noor.getByRole('group', { name: 'Welke herinneringen wilt u?' });
    await own.getByRole('checkbox', { name: /^Een week ervoor/ }).uncheck();
    await noor.getByRole('button', { name: 'Bewaar uw keuze' }).click();
    await expect(noor.getByText('Bewaard')).toBeVisible();
    await noor.reload();
    await expect(own.getByRole('checkbox', { name: /^Een week ervoor/ })).not.toBeChecked();
    await expect(own.getByRole('checkbox', { name: /^Een dag ervoor/ })).toBeChecked();
  });
});
