import './shared-enums.js';
import { answerLinks } from './answer-links.js';
import { calendarLinks } from './calendar-links.js';
import { LeervraagSuggesties } from './leervraag-links.js';
import { NetwerkLoader, OrganisatieLoader, PersoonLoader, Themas } from './loaders.js';
import { netwerkLinks } from './netwerk-links.js';
import { organisatieLinks } from './organisatie-links.js';
import { persoonLinks } from './persoon-links.js';
import { LeervraagKennissessies } from './question-links.js';
import { themaLinks } from './thema-links.js';
import { WerkgroepLinks } from './werkgroep-links.js';

/** Fields whose type belongs to another module: the modules stay ignorant of each other, the graph stays rich. */
export const linkProviders = [
  PersoonLoader,
  OrganisatieLoader,
  NetwerkLoader,
  Themas,
  ...persoonLinks,
  ...themaLinks,
  ...organisatieLinks,
  ...netwerkLinks,
  ...calendarLinks,
  ...answerLinks,
  WerkgroepLinks,
  LeervraagSuggesties,
  LeervraagKennissessies,
];
