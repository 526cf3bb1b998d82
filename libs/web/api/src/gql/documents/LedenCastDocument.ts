/* eslint-disable */
import type { LedenCastQuery, LedenCastQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LedenCastDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LedenCast {
  castPersonen {
    email
    persoon {
      id
      name
      functie
      organisatie {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedenCastQuery, LedenCastQueryVariables>;
