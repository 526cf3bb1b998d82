/** The key of the mail that brings one version of an invitation, or withdraws it. */
export function mailKeyOf(invitationId: string, sequence: number): string {
  return `invitation:${invitationId}:${sequence}`;
}

/** Which invitation and which version the mail with this key was about; null for any other mail. */
export function invitationOfMailKey(key: string): { invitationId: string; sequence: number } | null {
  const [, invitationId, sequence] = /^invitation:([0-9a-f-]{36}):(\d+)$/.exec(key) ?? [];
  return invitationId && sequence ? { invitationId, sequence: Number(sequence) } : null;
}
