/* eslint-disable */
import type { NetwerkQuery, NetwerkQueryVariables } from '../graphql.js';
import { TypedDocumentString } from '../typed-document.js';

export const NetwerkDocument = /* @__PURE__ */ new TypedDocumentString(`
    query Netwerk($slug: String!) {
  netwerk(slug: $slug) {
    ...NetwerkHead
  }
}
    fragment NetwerkHead on LerendNetwerk {
  id
  slug
  name
  summary
  vorm
  access
  status
  doelgroepen
  memberCount
  ruimteId
  themas {
    id
    slug
    name
  }
  partners {
    id
    name
  }
  parent {
    id
    slug
    name
  }
  children {
    id
    slug
    name
    memberCount
  }
  viewerMembership {
    id
    status
    role
    reason
  }
  viewerCan {
    join
    leave
    seeMembers
    decideMemberships
    readGesprekken
    writeGesprekken
  }
  kennissessies(first: 3) {
    nodes {
      ...NetwerkSessie
    }
    totalCount
  }
  members(first: 50) {
    nodes {
      id
      role
      persoon {
        id
        name
      }
    }
  }
  requests(first: 1) {
    totalCount
  }
}
fragment NetwerkSessie on Kennissessie {
  id
  title
  startsAt
  endsAt
  form
  location
}`) as unknown as TypedDocumentString<NetwerkQuery, NetwerkQueryVariables>;
