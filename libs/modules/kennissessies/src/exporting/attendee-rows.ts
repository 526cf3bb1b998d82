import { AttendanceWay, type Doelgroep, RegistrationStatus } from '@academie/contracts';

/** Somebody on the list of a session, with what whoever organises it may take along. */
export interface AttendeeRow {
  readonly name: string;
  readonly organisatie: string | null;
  readonly functie: string | null;
  readonly doelgroep: Doelgroep;
  readonly email: string;
  readonly status: RegistrationStatus;
  readonly since: Date;
  readonly way: AttendanceWay | null;
  readonly recordedAt: Date | null;
  readonly walkIn: boolean;
  /** By the id of the question: a text, the chosen options, or JA or NEE. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

/** One column of the list: the same in every form in which it leaves the house. */
export interface AttendeeColumn {
  readonly header: string;
  /** In characters, for a spreadsheet. */
  readonly width: number;
  readonly value: (row: AttendeeRow) => string | Date | null;
}

const DOELGROEP: Readonly<Record<Doelgroep, string>> = {
  AMBTENAAR: 'Ambtenaar',
  BESTUURDER: 'Bestuurder',
  RAADSLID: 'Raadslid',
  GRIFFIER: 'Griffier',
  VNG: 'VNG',
  PARTNER: 'Partner',
};

const STATUS: Readonly<Record<RegistrationStatus, string>> = {
  [RegistrationStatus.REGISTERED]: 'Aangemeld',
  [RegistrationStatus.REQUESTED]: 'Aangevraagd',
  [RegistrationStatus.DECLINED]: 'Afgewezen',
  [RegistrationStatus.WAITLISTED]: 'Wachtlijst',
  [RegistrationStatus.CANCELLED]: 'Afgemeld',
  [RegistrationStatus.ATTENDED]: 'Aanwezig',
  [RegistrationStatus.NO_SHOW]: 'Niet gekomen',
};

const WAY: Readonly<Record<AttendanceWay, string>> = {
  [AttendanceWay.CODE]: 'Code',
  [AttendanceWay.QR]: 'QR-code',
  [AttendanceWay.JOIN]: 'Online deelgenomen',
  [AttendanceWay.LIST]: 'Lijst van de organisator',
};

const FIXED_COLUMNS: readonly AttendeeColumn[] = [
  { header: 'Naam', width: 28, value: ({ name }) => name },
  { header: 'Organisatie', width: 32, value: ({ organisatie }) => organisatie ?? '' },
  { header: 'Functie', width: 26, value: ({ functie }) => functie ?? '' },
  { header: 'Doelgroep', width: 14, value: ({ doelgroep }) => DOELGROEP[doelgroep] },
  { header: 'E-mail', width: 34, value: ({ email }) => email },
  { header: 'Status', width: 16, value: ({ status }) => STATUS[status] },
  { header: 'Sinds', width: 18, value: ({ since }) => since },
  { header: 'Aanwezigheid vastgelegd', width: 24, value: ({ recordedAt }) => recordedAt },
  { header: 'Hoe vastgelegd', width: 26, value: wayText },
];

/** What everybody has, and one column for each question of the organiser. */
export function columnsFor(questions: readonly { readonly id: string; readonly label: string }[]): AttendeeColumn[] {
  const asked = questions.map(({ id, label }) => ({
    header: label,
    width: 30,
    value: ({ answers }: AttendeeRow) => (answers.get(id) ?? []).map((value) => YES_NO[value] ?? value).join(', '),
  }));
  return [...FIXED_COLUMNS, ...asked];
}

const YES_NO: Readonly<Record<string, string>> = { JA: 'Ja', NEE: 'Nee' };

function wayText({ way, walkIn }: AttendeeRow): string {
  if (way === null) return '';
  return walkIn ? `${WAY[way]}, niet vooraf aangemeld` : WAY[way];
}
