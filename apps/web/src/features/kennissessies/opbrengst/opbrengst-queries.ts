import { gqlQuery } from '@academie/web-api';
import { OpbrengstDocument } from '@academie/web-api/gql';

/** What a session left behind, for the page of the session and for its organisers alike. */
export const opbrengstQuery = (id: string) => gqlQuery(OpbrengstDocument, { id });
