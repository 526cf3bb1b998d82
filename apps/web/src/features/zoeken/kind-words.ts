import type { ResultKind } from '@academie/web-api/gql';
import {
  IconBooks,
  IconBulb,
  IconCalendarEvent,
  IconMessageQuestion,
  IconMessages,
  IconSchool,
  IconTargetArrow,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { m } from '../../paraglide/messages.js';

type KindWords = { one: () => string; many: () => string; icon: ComponentType<{ size?: number }> };

/** What each kind of result is called, one and many, and its picture. */
export const kindOfResult: Record<ResultKind, KindWords> = {
  KENNISSESSIE: { one: m.zoeken_kennissessie, many: m.zoeken_kennissessies, icon: IconCalendarEvent },
  NETWERK: { one: m.zoeken_netwerk, many: m.zoeken_netwerken, icon: IconUsersGroup },
  OPLEIDING: { one: m.zoeken_opleiding, many: m.zoeken_opleidingen, icon: IconSchool },
  KENNISPRODUCT: { one: m.zoeken_kennisproduct, many: m.zoeken_kennisproducten, icon: IconBooks },
  KENNISVRAAG: { one: m.zoeken_kennisvraag, many: m.zoeken_kennisvragen, icon: IconBulb },
  GESPREK: { one: m.zoeken_gesprek, many: m.zoeken_gesprekken, icon: IconMessages },
  LEERVRAAG: { one: m.zoeken_leervraag, many: m.zoeken_leervragen, icon: IconMessageQuestion },
  WERKGROEP: { one: m.zoeken_werkgroep, many: m.zoeken_werkgroepen, icon: IconTargetArrow },
  PERSOON: { one: m.zoeken_persoon, many: m.zoeken_personen, icon: IconUser },
};
