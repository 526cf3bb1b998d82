/* eslint-disable */
import type { RenewAgendaAddressMutation, RenewAgendaAddressMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const RenewAgendaAddressDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation RenewAgendaAddress {
  renewAgendaAddress {
    ...LedenAccountDetails
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
}`) as unknown as TypedDocumentString<RenewAgendaAddressMutation, RenewAgendaAddressMutationVariables>;
