import type { KennisproductSoort } from '@academie/web-api/gql';
import {
  IconBuildingCommunity,
  IconDatabase,
  IconFileText,
  IconMicrophone,
  IconPresentation,
  IconTool,
  IconVideo,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { m } from '../../paraglide/messages.js';

/** The Dutch word for each kind, and its picture. */
export const soortLabel: Record<KennisproductSoort, () => string> = {
  RAPPORT: m.kennisbank_soort_rapport,
  WEBINAR: m.kennisbank_soort_webinar,
  PODCAST: m.kennisbank_soort_podcast,
  LEZING: m.kennisbank_soort_lezing,
  PRAKTIJKVOORBEELD: m.kennisbank_soort_praktijkvoorbeeld,
  TOOL: m.kennisbank_soort_tool,
  DATABRON: m.kennisbank_soort_databron,
};

export const soortIcon: Record<KennisproductSoort, ComponentType<{ size?: number }>> = {
  RAPPORT: IconFileText,
  WEBINAR: IconVideo,
  PODCAST: IconMicrophone,
  LEZING: IconPresentation,
  PRAKTIJKVOORBEELD: IconBuildingCommunity,
  TOOL: IconTool,
  DATABRON: IconDatabase,
};

/** What one does with it, on the button that leads there. */
export const openLabel: Record<KennisproductSoort, () => string> = {
  RAPPORT: m.kennisbank_open_rapport,
  WEBINAR: m.kennisbank_open_webinar,
  PODCAST: m.kennisbank_open_podcast,
  LEZING: m.kennisbank_open_lezing,
  PRAKTIJKVOORBEELD: m.kennisbank_open_praktijkvoorbeeld,
  TOOL: m.kennisbank_open_tool,
  DATABRON: m.kennisbank_open_databron,
};

/** "Rapport · 2023": the year is enough in a list. */
export function soortAndYear(soort: KennisproductSoort, publishedOn: string | null): string {
  return [soortLabel[soort](), publishedOn?.slice(0, 4)].filter(Boolean).join(' · ');
}
