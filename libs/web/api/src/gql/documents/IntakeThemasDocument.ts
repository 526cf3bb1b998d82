/* eslint-disable */
import type { IntakeThemasQuery, IntakeThemasQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const IntakeThemasDocument = /* @__PURE__ */ new TypedDocumentString(`
    query IntakeThemas {
  themas {
    id
    slug
    name
    summary
  }
}
    `) as unknown as TypedDocumentString<IntakeThemasQuery, IntakeThemasQueryVariables>;
