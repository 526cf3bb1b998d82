import type { Opbrengst } from '../graphql/types.js';
import { OpbrengstVisibility } from './words.js';

/** What stands between brackets in Markdown ends at a bracket, so those in a title are written otherwise. */
const label = (title: string) => title.replace(/[[\]\\]/g, '\\$&');

/**
 * The first bericht of the gesprek in the netwerk: the summary, and where to find what goes with it. Only what the members
 * may see is named: a link that does not open is worse than none.
 */
export function gesprekBody(summary: string, { id, materiaal, recording }: Opbrengst, baseUrl: string): string {
  const isForMembers = (item: { visibility: OpbrengstVisibility }) =>
    item.visibility !== OpbrengstVisibility.PARTICIPANTS;
  const page = `${baseUrl}/kennissessies/${id}`;
  const links = materiaal.filter(isForMembers).map((item) => {
    const url = item.url ?? `${baseUrl}/bestanden/kennissessies/${id}/materiaal/${item.id}`;
    return `- [${label(item.title)}](<${url}>)`;
  });
  const watch = recording && isForMembers(recording) ? [`- [De opname](<${page}#opname>)`] : [];
  return [
    summary,
    ...(links.length + watch.length > 0 ? [[...watch, ...links].join('\n')] : []),
    `[Naar de sessie](<${page}>)`,
  ].join('\n\n');
}
