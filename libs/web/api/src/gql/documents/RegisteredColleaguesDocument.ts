/* eslint-disable */
import type { RegisteredColleaguesQuery, RegisteredColleaguesQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const RegisteredColleaguesDocument = /* @__PURE__ */ new TypedDocumentString(`
    query RegisteredColleagues($id: ID!) {
  kennissessie(id: $id) {
    id
    registeredByViewer {
      ...ColleagueSeat
    }
  }
}
    fragment ColleagueSeat on Registration {
  id
  status
  persoon {
    id
    name
  }
}`) as unknown as TypedDocumentString<RegisteredColleaguesQuery, RegisteredColleaguesQueryVariables>;
