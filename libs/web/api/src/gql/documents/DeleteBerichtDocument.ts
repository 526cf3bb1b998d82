/* eslint-disable */
import type { DeleteBerichtMutation, DeleteBerichtMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const DeleteBerichtDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation DeleteBericht($id: ID!) {
  deleteBericht(id: $id) {
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
}`) as unknown as TypedDocumentString<DeleteBerichtMutation, DeleteBerichtMutationVariables>;
