/** The key of the mail that brings one version of an invitation, or withdraws it. */
export function mailKeyOf(registrationId: string, sequence: number): string {
  return `invitation:${registrationId}:${sequence}`;
}

/** Which seat and which version the mail with this key was about; null for any other mail. */
export function seatOfMailKey(key: string): { registrationId: string; sequence: number } | null {
  const [, registrationId, sequence] = /^invitation:([0-9a-f-]{36}):(\d+)$/.exec(key) ?? [];
  return registrationId && sequence ? { registrationId, sequence: Number(sequence) } : null;
}
