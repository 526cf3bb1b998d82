import type { APIRequestContext } from '@playwright/test';
import { gql } from '../support/api.js';

/** What has no address that is known beforehand. */
export type Found = {
  idee: string;
  sessie: string;
  /** Asks something of who registers. */
  vraagt: string;
  draft: string;
  /** Many wait for it. */
  wanted: string;
  /** The organiser decides who comes. */
  chosen: string;
  reeks: string;
  vanReeks: string;
  certificaat: string;
  voorbij: string;
  gesprek: string;
  vraag: string;
  persoon: string;
  /** A session that is over, with an evaluatie that Noor can still fill in. */
  open: string;
  /** A session that is over, with all that it left behind. */
  geweest: string;
};

type Nodes<T> = { nodes: T[] };
type Search = {
  kennissessies: Nodes<{ id: string }>;
  geweest: Nodes<{ id: string; title: string }>;
  leervragen: Nodes<{ id: string }>;
  sessieIdeeen: Nodes<{ id: string; title: string }>;
  me: { persoon: { id: string } };
  netwerk: { ruimteId: string };
};

/** Looks up, as Noor and as Bram, what the addresses of the pages leave open. */
export async function findPlaces(noor: APIRequestContext, bram: APIRequestContext): Promise<Found> {
  const from = new Date().toISOString();
  const own = await gql<Search>(
    noor,
    `query ($from: DateTime) {
      kennissessies(filter: { mine: true, from: $from }, first: 1) { nodes { id } }
      geweest: kennissessies(filter: { mine: true, to: $from }, first: 100) { nodes { id title } }
      leervragen(first: 1) { nodes { id } }
      sessieIdeeen(first: 100) { nodes { id title } }
      me { persoon { id } }
      netwerk(slug: "bestaanszekerheid") { ruimteId }
    }`,
    { from },
  );
  const talk = 'query ($ruimteId: ID!) { gesprekken(ruimteId: $ruimteId, first: 1) { nodes { id } } }';
  const { gesprekken } = await gql<{ gesprekken: Nodes<{ id: string }> }>(noor, talk, own.netwerk);
  const plan =
    'query ($from: DateTime) { kennissessies(filter: { from: $from }, first: 100) { nodes { id title status questionCount form } } }';
  type Planned = Nodes<{ id: string; title: string; status: string; questionCount: number; form: string }>;
  const planned = await gql<{ kennissessies: Planned }>(bram, plan, { from });
  const inReeks = await gql<{ kennissessies: Nodes<{ id: string; reeks: { id: string } | null }> }>(
    bram,
    'query ($from: DateTime) { kennissessies(filter: { from: $from, search: "leerkring" }, first: 6) { nodes { id reeks { id } } } }',
    { from },
  );
  const ofReeks = inReeks.kennissessies.nodes.find(({ reeks }) => reeks !== null);
  const past = `query { kennissessies(filter: { mine: true, search: "keukentafel" }, first: 1) { nodes { id } } }`;
  const voorbij = await gql<{ kennissessies: Nodes<{ id: string }> }>(bram, past);
  const proofs = 'query { ownCertificates { certificaten { number } } }';
  const { ownCertificates } = await gql<{ ownCertificates: { certificaten: { number: string }[] }[] }>(noor, proofs);
  return {
    reeks: idOf(ofReeks?.reeks ?? undefined),
    vanReeks: idOf(ofReeks),
    certificaat: ownCertificates[0]?.certificaten[0]?.number ?? '',
    voorbij: idOf(voorbij.kennissessies.nodes[0]),
    sessie: idOf(own.kennissessies.nodes[0]),
    wanted: idOf(planned.kennissessies.nodes.find(({ title }) => title.startsWith('Samen sneller beslissen'))),
    chosen: idOf(planned.kennissessies.nodes.find(({ title }) => title.startsWith('Oefenen met lastige gesprekken'))),
    vraagt: idOf(
      planned.kennissessies.nodes.find(({ questionCount, form }) => questionCount > 0 && form === 'ON_SITE'),
    ),
    draft: idOf(planned.kennissessies.nodes.find(({ status }) => status === 'DRAFT')),
    idee: idOf(own.sessieIdeeen.nodes.find(({ title }) => title.includes('cyberoefening'))),
    gesprek: idOf(gesprekken.nodes[0]),
    vraag: idOf(own.leervragen.nodes[0]),
    persoon: own.me.persoon.id,
    open: idOf(own.geweest.nodes.find(({ title }) => title.startsWith('Inkomensregelingen'))),
    geweest: idOf(own.geweest.nodes.find(({ title }) => title === 'Gezondheid in de omgevingsvisie')),
  };
}

function idOf(thing: { id: string } | undefined): string {
  if (!thing) throw new Error('The demo content lacks something that the pages are looked at with.');
  return thing.id;
}
