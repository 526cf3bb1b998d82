import { assertNever } from '@academie/kernel';
import { LeervraagEventKind } from '../model/leervraag-event.entity.js';

/** A happening with the names in it; null for who or what is there no more. */
export interface NamedHappening {
  readonly kind: LeervraagEventKind;
  readonly actor: string | null;
  readonly target: string | null;
}

/** One line of the timeline, for the asker and for those who handle the question alike. */
export function timelineText({ kind, actor, target }: NamedHappening): string {
  switch (kind) {
    case LeervraagEventKind.SUBMITTED:
      return 'De vraag is gesteld.';
    case LeervraagEventKind.TAKEN:
      return `${actor ?? 'Een adviseur'} behandelt de vraag.`;
    case LeervraagEventKind.ROUTED:
      return target ? `De vraag is doorgestuurd naar ${target}.` : 'De vraag is doorgestuurd.';
    case LeervraagEventKind.ANSWERED:
      return actor ? `${actor} heeft de vraag beantwoord.` : 'De vraag is beantwoord.';
    case LeervraagEventKind.CLOSED:
      return 'De vraag is afgesloten.';
    default:
      return assertNever(kind);
  }
}
