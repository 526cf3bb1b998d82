/* eslint-disable */
import type { LedenAccountQuery, LedenAccountQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const LedenAccountDocument = /* @__PURE__ */ new TypedDocumentString(`
    query LedenAccount {
  me {
    ...LedenAccountDetails
  }
  themas {
    id
    slug
    name
  }
  sessions {
    id
    device
    since
    current
  }
}
    fragment LedenAccountDetails on Account {
  email
  agendaUrl
  expertise
  doelgroepChoices
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
  themas {
    id
    slug
    name
  }
}`) as unknown as TypedDocumentString<LedenAccountQuery, LedenAccountQueryVariables>;
