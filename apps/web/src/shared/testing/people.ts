import type { ViewerQuery } from '@academie/web-api/gql';
import type { Answer } from './render.js';

type Me = NonNullable<ViewerQuery['me']>;

/** The answer to who is signed in: Noor, with what a spec changes of her. */
export function signedIn(roles: Me['roles'] = [], name = 'Noor de Wit'): Answer {
  const me: Me = {
    email: 'noor@academie.test',
    roles,
    agendaUrl: 'https://academie.test/agenda/x.ics',
    persoon: { id: 'noor', name, functie: 'Adviseur', doelgroep: 'AMBTENAAR', organisatie: null },
  };
  return { data: { me } };
}
