import { describe, expect, it } from '@jest/globals';
import { LeervraagEventKind } from '../model/leervraag-event.entity.js';
import { timelineText } from './timeline-text.js';

const { SUBMITTED, TAKEN, ROUTED, ANSWERED, CLOSED } = LeervraagEventKind;

describe('timelineText', () => {
  it.each<[LeervraagEventKind, string | null, string | null, string]>([
    [SUBMITTED, 'Noor de Wit', null, 'De vraag is gesteld.'],
    [TAKEN, 'Ilse Vermeer', null, 'Ilse Vermeer behandelt de vraag.'],
    [TAKEN, null, null, 'Een adviseur behandelt de vraag.'],
    [ROUTED, 'Ilse Vermeer', 'RIVM', 'De vraag is doorgestuurd naar RIVM.'],
    [ROUTED, 'Ilse Vermeer', null, 'De vraag is doorgestuurd.'],
    [ANSWERED, 'Pieter Jansen', null, 'Pieter Jansen heeft de vraag beantwoord.'],
    [ANSWERED, null, null, 'De vraag is beantwoord.'],
    [CLOSED, 'Ilse Vermeer', null, 'De vraag is afgesloten.'],
  ])('%s by %s to %s', (kind, actor, target, text) => {
    expect(timelineText({ kind, actor, target })).toBe(text);
  });
});
