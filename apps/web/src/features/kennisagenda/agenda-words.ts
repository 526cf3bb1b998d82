import type { KennisvraagStage } from '@academie/web-api/gql';
import type { Tone } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';

type StageWords = { label: () => string; meaning: () => string; tone: Tone };

/** The life of a kennisvraag, in its order. */
export const stages: Record<KennisvraagStage, StageWords> = {
  GESIGNALEERD: {
    label: m.kennisagenda_stage_gesignaleerd,
    meaning: m.kennisagenda_stage_gesignaleerd_meaning,
    tone: 'muted',
  },
  GEARTICULEERD: {
    label: m.kennisagenda_stage_gearticuleerd,
    meaning: m.kennisagenda_stage_gearticuleerd_meaning,
    tone: 'muted',
  },
  GEAGENDEERD: {
    label: m.kennisagenda_stage_geagendeerd,
    meaning: m.kennisagenda_stage_geagendeerd_meaning,
    tone: 'info',
  },
  GEPROGRAMMEERD: {
    label: m.kennisagenda_stage_geprogrammeerd,
    meaning: m.kennisagenda_stage_geprogrammeerd_meaning,
    tone: 'info',
  },
  IN_ONDERZOEK: {
    label: m.kennisagenda_stage_in_onderzoek,
    meaning: m.kennisagenda_stage_in_onderzoek_meaning,
    tone: 'info',
  },
  BEANTWOORD: {
    label: m.kennisagenda_stage_beantwoord,
    meaning: m.kennisagenda_stage_beantwoord_meaning,
    tone: 'positive',
  },
  DOORWERKING: {
    label: m.kennisagenda_stage_doorwerking,
    meaning: m.kennisagenda_stage_doorwerking_meaning,
    tone: 'positive',
  },
};
