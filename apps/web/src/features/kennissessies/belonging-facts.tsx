import type { KennissessieDetailFragment, SessieIdeeDetailFragment } from '@academie/web-api/gql';
import type { Fact } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { RouteLink } from '../../shared/links.js';
import { doelgroepLabel } from './kennissessie-words.js';

type Belonging = Pick<SessieIdeeDetailFragment, 'doelgroepen' | 'themas' | 'netwerk' | 'organizer'> &
  Partial<Pick<KennissessieDetailFragment, 'coOrganizers'>>;

/** For whom a session is, what it is about, and of whom: with a date or still without. */
export function belongingFacts({ doelgroepen, themas, netwerk, organizer, coOrganizers = [] }: Belonging): Fact[] {
  return [
    {
      id: 'for',
      term: m.kennissessies_fact_for(),
      value: doelgroepen.map((doelgroep) => doelgroepLabel[doelgroep]()).join(', '),
    },
    { id: 'thema', term: m.kennissessies_fact_thema(), value: themas.map(({ name }) => name).join(', ') },
    ...(netwerk
      ? [
          {
            id: 'netwerk',
            term: m.kennissessies_fact_netwerk(),
            value: <RouteLink to={`/netwerken/${netwerk.slug}` as string}>{netwerk.name}</RouteLink>,
          },
        ]
      : []),
    ...(organizer
      ? [
          {
            id: 'organizer',
            term: m.kennissessies_fact_organizer(),
            value: [
              [organizer.name, organizer.organisatie?.name].filter(Boolean).join(', '),
              ...coOrganizers.map(({ name }) => name),
            ].join('; '),
          },
        ]
      : []),
  ];
}
