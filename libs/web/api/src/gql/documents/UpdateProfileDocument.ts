/* eslint-disable */
import type { UpdateProfileMutation, UpdateProfileMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const UpdateProfileDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation UpdateProfile($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
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
}`) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
