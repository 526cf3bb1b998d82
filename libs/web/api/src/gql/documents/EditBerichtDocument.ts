/* eslint-disable */
import type { EditBerichtMutation, EditBerichtMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const EditBerichtDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation EditBericht($id: ID!, $body: String!) {
  editBericht(id: $id, body: $body) {
    ...BerichtItem
  }
}
    fragment BerichtItem on Bericht {
  id
  body
  html
  postedAt
  editedAt
  deletedAt
  author {
    id
    name
    organisatie {
      id
      name
    }
  }
  replyTo {
    id
    html
    deletedAt
    author {
      id
      name
    }
  }
  viewerCan {
    edit
    delete
  }
}`) as unknown as TypedDocumentString<EditBerichtMutation, EditBerichtMutationVariables>;
