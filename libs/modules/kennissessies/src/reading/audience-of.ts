import type { AudienceKey, NetwerkDirectory } from '@academie/contracts';

interface InNetwerk {
  readonly netwerk_id: string | null;
}

/** Who may find what belongs to a netwerk, or to none: everyone, or its members when it is by invitation. */
export async function audienceOf(
  netwerken: NetwerkDirectory,
  rows: readonly InNetwerk[],
): Promise<(row: InNetwerk) => AudienceKey[]> {
  const known = await netwerken.byIds([...new Set(rows.flatMap(({ netwerk_id }) => netwerk_id ?? []))]);
  // A netwerk that cannot be asked about is no reason to show its sessions to all.
  return ({ netwerk_id }) =>
    netwerk_id && known.get(netwerk_id)?.inviteOnly !== false ? [`netwerk:${netwerk_id}`] : ['public'];
}
