/** The token in an address that answers come back to; null when it is no such address. Case does not count: servers change it. */
export function replyTokenIn(address: string): string | null {
  const [, token = null] = /^rsvp\+([a-z2-7]{16,60})@/.exec(address.toLowerCase()) ?? [];
  return token;
}
