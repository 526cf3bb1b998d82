import type { LeervraagDetailFragment, LeervraagRowFragment } from '@academie/web-api/gql';
import type { Answer } from '../../shared/testing/render.js';

const zwolle = { id: 'o1', name: 'Gemeente Zwolle' };

/** Who is signed in. */
export function signedInAs(name: string, roles: string[] = []): Answer {
  const persoon = { id: name, name, functie: null, doelgroep: 'AMBTENAAR', organisatie: zwolle };
  return { data: { me: { email: 'x@academie.test', roles, agendaUrl: '', persoon } } };
}

export function rowOf(subject: string, more: Partial<LeervraagRowFragment> = {}): LeervraagRowFragment {
  return {
    id: subject,
    number: 'LV-2026-0001',
    subject,
    status: 'SUBMITTED',
    outcome: null,
    submittedAt: '2026-11-20T09:00:00Z',
    dueAt: '2099-11-27T16:00:00Z',
    answeredAt: null,
    routedTo: null,
    thema: null,
    askedBy: { id: 'Noor', name: 'Noor', organisatie: zwolle },
    assignee: null,
    viewerCan: { take: true, route: true, answer: true },
    ...more,
  };
}

export function detailOf(subject: string, more: Partial<LeervraagDetailFragment> = {}): LeervraagDetailFragment {
  const { askedBy, ...row } = rowOf(subject);
  return {
    ...row,
    askedBy: { ...askedBy, functie: null },
    question: 'Hoe houden wij het koel in de wijk?',
    answerHtml: null,
    routeNote: null,
    ruimteId: 'r1',
    answeredBy: null,
    timeline: [{ at: '2026-11-20T09:00:00Z', text: 'De vraag is gesteld.' }],
    suggesties: [],
    viewerCan: { take: false, route: false, answer: false, close: false, writeGesprekken: true },
    ...more,
  };
}

export function listOf(nodes: readonly LeervraagRowFragment[]): Answer {
  return {
    data: { leervragen: { nodes, totalCount: nodes.length, pageInfo: { endCursor: null, hasNextPage: false } } },
  };
}
