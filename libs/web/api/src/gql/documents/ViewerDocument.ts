/* eslint-disable */
import type { ViewerQuery, ViewerQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const ViewerDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Viewer {
  me {
    email
    roles
    agendaUrl
    persoon {
      id
      name
      functie
      doelgroep
      organisatie {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
