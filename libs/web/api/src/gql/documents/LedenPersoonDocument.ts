/* eslint-disable */
import type { LedenPersoonQuery, LedenPersoonQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LedenPersoonDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LedenPersoon($id: ID!) {
  persoon(id: $id) {
    persoon {
      id
      name
      functie
      doelgroep
      organisatie {
        id
        name
        provincie
      }
    }
    expertise
  }
}
    `) as unknown as TypedDocumentString<LedenPersoonQuery, LedenPersoonQueryVariables>;
