import { accessibilityFaults } from '@academie/web-ui/testing';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { signedIn } from '../../shared/testing/people.js';
import { type Answers, renderAt } from '../../shared/testing/render.js';
import { kennissessiesRoutes } from '../kennissessies/routes.js';
import { asOrganiser, detail, noor } from '../kennissessies/spec-sessions.js';
import { certificatenRoutes } from './routes.js';

const NUMBER = 'AC-2026-7F3K-9RM2-TX4B-8HJD-2VWN-C6KP-M3TR';
const certificaat = {
  number: NUMBER,
  persoonName: 'Noor de Wit',
  title: 'Aan de keukentafel',
  organizerName: 'Bram Postma',
  startsAt: '2026-11-24T12:30:00Z',
  endsAt: '2026-11-24T15:00:00Z',
  hours: 2.5,
  note: null,
  issuedAt: '2026-11-24T16:00:00Z',
  withdrawnAt: null as string | null,
  viewerCan: { download: false, mail: false },
};
const page = (more: Partial<typeof certificaat> | null, answers: Answers = {}) =>
  renderAt(`/certificaten/${NUMBER}`, certificatenRoutes, {
    Certificaat: { data: { certificaat: more && { ...certificaat, ...more } } },
    ...answers,
  });

describe('the page of a certificate', () => {
  it('tells anybody with the number that it is valid, and gives the document to its holder alone', async () => {
    const { findByText, queryByRole, container } = page({});
    await findByText('Dit bewijs is geldig');
    await findByText('2,5 uur');
    await findByText('24 november 2026');
    expect(queryByRole('link', { name: /Download/ })).toBeNull();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('lets its holder download it, and have it mailed again', async () => {
    const user = userEvent.setup();
    const { findByRole, findByText, asked } = page(
      { viewerCan: { download: true, mail: true } },
      { Viewer: signedIn(), MailCertificate: { data: { mailCertificate: true } } },
    );
    const link = await findByRole('link', { name: 'Download het bewijs (pdf)' });
    expect(link.getAttribute('href')).toBe(`/bestanden/certificaten/${NUMBER}.pdf`);
    await user.click(await findByRole('button', { name: 'Mail het nog een keer' }));
    await findByText('De mail is onderweg.');
    expect(asked.at(-1)?.variables).toEqual({ number: NUMBER });
  });

  it('says that it was withdrawn, and that a number is unknown', async () => {
    const withdrawn = page({ withdrawnAt: '2026-11-25T09:00:00Z' });
    await withdrawn.findByText('Dit bewijs is niet geldig');
    withdrawn.unmount();
    await page(null).findByRole('heading', { name: 'Wij kennen dit bewijs niet' });
  });
});

describe('one’s own certificates', () => {
  const own = (years: object[]) =>
    renderAt('/account/certificaten', certificatenRoutes, {
      Viewer: signedIn(),
      OwnCertificates: { data: { ownCertificates: years } },
    });

  it('stand under their year, with the hours together', async () => {
    const { findByRole, container } = own([{ year: 2026, hours: 3.75, certificaten: [certificaat] }]);
    await findByRole('heading', { name: '2026: 3,75 uur' });
    await findByRole('link', { name: 'Aan de keukentafel' });
    await findByRole('link', { name: 'Download (pdf): Aan de keukentafel' });
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('say how one gets one while there are none', async () => {
    await own([]).findByRole('heading', { name: 'U hebt nog geen bewijs van deelname' });
  });
});

describe('arranging certificates', () => {
  it('takes hours as the Dutch write them, and keeps what was typed when they are wrong', async () => {
    const user = userEvent.setup();
    const regeling = { isOn: false, hours: 1.5, note: null, issued: 0 };
    const { findByLabelText, findByRole, findByText, asked } = renderAt(
      '/kennissessies/s1/organiseren/aanwezigheid',
      kennissessiesRoutes,
      {
        Viewer: noor,
        Kennissessie: { data: { kennissessie: detail({ viewerCan: asOrganiser }) } },
        AttendanceSheet: { data: { kennissessie: { id: 's1', attendance: null } } },
        Certificaatregeling: { data: { certificaatregeling: regeling } },
        ArrangeCertificates: { data: { arrangeCertificates: regeling } },
      },
    );
    await user.click(await findByLabelText('Geef een bewijs van deelname'));
    const hours = (await findByLabelText('Aantal uren')) as HTMLInputElement;
    expect(hours.value).toBe('1,5');
    await user.clear(hours);
    await user.type(hours, 'veel');
    await user.click(await findByRole('button', { name: 'Bewaar' }));
    await findByRole('link', { name: 'Vul een aantal uren in, zoals 1,5.' });
    expect(hours.value).toBe('veel');
    await user.clear(hours);
    await user.type(hours, '2,25');
    await user.click(await findByRole('button', { name: 'Bewaar' }));
    await findByText('Bewaard');
    expect(asked.find(({ operation }) => operation === 'ArrangeCertificates')?.variables.input).toEqual({
      kennissessieId: 's1',
      isOn: true,
      hours: 2.25,
      note: null,
    });
  });
});
