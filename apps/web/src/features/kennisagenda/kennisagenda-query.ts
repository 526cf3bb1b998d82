import { gqlQuery } from '@academie/web-api';
import { KennisagendaDocument } from '@academie/web-api/gql';

/** The newest agenda, for the loader, the page and what changes in it. */
export const kennisagendaQuery = gqlQuery(KennisagendaDocument, {});
