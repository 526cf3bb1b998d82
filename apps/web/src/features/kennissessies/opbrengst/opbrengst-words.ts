import type { MateriaalItemFragment, OpbrengstVisibility } from '@academie/web-api/gql';
import { m } from '../../../paraglide/messages.js';

export const visibilityLabel: Readonly<Record<OpbrengstVisibility, () => string>> = {
  PARTICIPANTS: m.opbrengst_for_participants,
  NETWERK: m.opbrengst_for_netwerk,
  EVERYONE: m.opbrengst_for_everyone,
};

const kinds: Readonly<Record<string, () => string>> = {
  pdf: m.opbrengst_kind_pdf,
  pptx: m.opbrengst_kind_pptx,
  docx: m.opbrengst_kind_docx,
  xlsx: m.opbrengst_kind_xlsx,
};

const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** "1,2 MB", "40 kB": how computers here say it. */
export function sizeText(bytes: number): string {
  return bytes >= 1_000_000 ? `${oneDecimal.format(bytes / 1_000_000)} MB` : `${Math.ceil(bytes / 1000)} kB`;
}

/** What one gets behind a title: "PDF, 1,2 MB", or the site that a link leads to. */
export function materiaalMeta({ file, url }: MateriaalItemFragment): string {
  if (file) return [kinds[file.type]?.() ?? m.opbrengst_kind_image(), sizeText(file.size)].join(', ');
  return url && URL.canParse(url) ? m.opbrengst_kind_link({ site: new URL(url).hostname.replace(/^www\./, '') }) : '';
}

/** Where somebody gets it. */
export function materiaalHref(sessionId: string, { id, url }: MateriaalItemFragment): string {
  return url ?? `/bestanden/kennissessies/${sessionId}/materiaal/${id}`;
}

/** "02:05", "1:02:05": a place in a recording. */
export function clockOf(seconds: number): string {
  const two = (value: number) => `${value}`.padStart(2, '0');
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    Math.floor(seconds % 60),
  ];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${two(minutes)}:${two(rest)}`;
}
