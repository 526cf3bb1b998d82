import type {
  KennissessieCardFragment,
  KennissessieDetailFragment,
  KennissessieQuestionFragment,
  ViewerQuery,
} from '@academie/web-api/gql';

/** The moment of all specs here: a Friday. */
export const now = new Date('2026-11-20T12:00:00Z');

export const data = { id: 't1', slug: 'data', name: 'Digitalisering' };

const bram = { id: 'bram', name: 'Bram Postma', functie: null, organisatie: null };

export function detail(more: Partial<KennissessieDetailFragment> = {}): KennissessieDetailFragment {
  return {
    id: 's1',
    title: 'Participatie die werkt',
    summary: 'Eerst dit.\n\nDan dat.',
    startsAt: '2026-11-24T09:00:00Z',
    endsAt: '2026-11-24T10:30:00Z',
    status: 'PUBLISHED',
    form: 'ONLINE',
    location: null,
    onlineUrl: null,
    capacity: 40,
    registeredCount: 10,
    freePlaces: freeOf(more),
    approval: false,
    registrationClosesAt: null,
    waitlistMode: 'ORDER',
    waitlistCount: 0,
    questionCount: 0,
    cancelReason: null,
    doelgroepen: ['AMBTENAAR'],
    ruimteId: 'ruimte',
    netwerk: null,
    themas: [data],
    organizer: bram,
    reeks: null,
    speakers: [],
    coOrganizers: [],
    viewerRegistration: null,
    ...more,
    viewerCan: {
      register: true,
      cancelRegistration: false,
      changeAnswers: false,
      registerColleague: false,
      edit: false,
      publish: false,
      cancel: false,
      restore: false,
      appoint: false,
      seeAttendees: false,
      readGesprekken: false,
      writeGesprekken: false,
      moderate: false,
      ...more.viewerCan,
    },
  };
}

function freeOf({ capacity = 40, registeredCount = 10 }: Partial<KennissessieCardFragment>): number | null {
  return capacity === null ? null : Math.max(0, capacity - registeredCount);
}

export function card(more: Partial<KennissessieCardFragment> = {}): KennissessieCardFragment {
  return { ...detail(), freePlaces: freeOf(more), ...more };
}

export const registered = { id: 'r1', status: 'REGISTERED', waitlistPosition: null, offer: null } as const;
export const waiting = { id: 'r1', status: 'WAITLISTED', waitlistPosition: 2, offer: null } as const;
export const mayLeave = { register: false, cancelRegistration: true } as const;

const organiser = { edit: true, cancel: true, seeAttendees: true, register: false, cancelRegistration: false };
const more = {
  changeAnswers: false,
  registerColleague: false,
  publish: false,
  readGesprekken: false,
  writeGesprekken: false,
  moderate: false,
  restore: false,
  appoint: false,
};
export const asOrganiser = { ...organiser, ...more };

export const noor: { data: ViewerQuery } = {
  data: {
    me: {
      email: 'noor@academie.test',
      roles: [],
      agendaUrl: 'https://academie.test/agenda/x.ics',
      persoon: { id: 'noor', name: 'Noor de Wit', functie: null, doelgroep: 'AMBTENAAR', organisatie: null },
    },
  },
};

/** Leads one netwerk, and is a member of another. */
export const leads = {
  data: {
    viewerMayCreateKennissessie: true,
    netwerken: {
      nodes: [
        {
          id: 'n1',
          name: 'Datagedreven werken',
          status: 'ACTIVE',
          viewerMembership: { id: 'm1', status: 'ACTIVE', role: 'FACILITATOR' },
        },
        {
          id: 'n2',
          name: 'Griffiers',
          status: 'ACTIVE',
          viewerMembership: { id: 'm2', status: 'ACTIVE', role: 'LID' },
        },
      ],
    },
  },
};
export const leadsNothing = { data: { viewerMayCreateKennissessie: false, netwerken: { nodes: [] } } };

/** Two questions of an organiser: one that must be answered, one that may. */
export const meal: KennissessieQuestionFragment = {
  id: 'q1',
  kind: 'CHOICE',
  label: 'Wat eet u?',
  long: false,
  multiple: false,
  options: ['Vlees', 'Vega'],
  required: true,
  purpose: 'Voor de lunch.',
  retentionDays: 14,
  keptUntil: '2026-12-08T10:30:00Z',
};
export const remark: KennissessieQuestionFragment = {
  ...meal,
  id: 'q2',
  kind: 'TEXT',
  label: 'Wat brengt u mee?',
  options: [],
  required: false,
};
