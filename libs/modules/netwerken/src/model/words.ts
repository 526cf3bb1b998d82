export enum NetwerkVorm {
  LEREND_NETWERK = 'LEREND_NETWERK',
  COMMUNITY_OF_PRACTICE = 'COMMUNITY_OF_PRACTICE',
  KENNISSCHAKELPUNT = 'KENNISSCHAKELPUNT',
  THEMATAFEL = 'THEMATAFEL',
  PLATFORM = 'PLATFORM',
}

/** How one becomes a member. INVITE_ONLY netwerken do not exist for those who are not in them. */
export enum NetwerkAccess {
  OPEN = 'OPEN',
  ON_REQUEST = 'ON_REQUEST',
  INVITE_ONLY = 'INVITE_ONLY',
}

export enum NetwerkStatus {
  ACTIVE = 'ACTIVE',
  ARCHIVED = 'ARCHIVED',
}
