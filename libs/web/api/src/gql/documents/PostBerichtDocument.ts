/* eslint-disable */
import type { PostBerichtMutation, PostBerichtMutationVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const PostBerichtDocument = /* @__PURE__ */ new TypedDocumentString(`
    mutation PostBericht($gesprekId: ID!, $body: String!, $clientId: ID!, $replyToId: ID) {
  postBericht(
    gesprekId: $gesprekId
    body: $body
    clientId: $clientId
    replyToId: $replyToId
  ) {
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
}`) as unknown as TypedDocumentString<PostBerichtMutation, PostBerichtMutationVariables>;
