import type { DemoAntwoorden } from './types.js';

/** What people answered in their own calendars, and what they wrote back. */
export const antwoorden: readonly DemoAntwoorden[] = [
  {
    sessie: 'wat-doet-u-met-een-signaal',
    answers: [
      { persoon: 'nadia', partstat: 'ACCEPTED' },
      { persoon: 'mehmet', partstat: 'ACCEPTED' },
      { persoon: 'sanne', partstat: 'TENTATIVE' },
      { persoon: 'omar', partstat: 'ACCEPTED' },
      { persoon: 'noor', partstat: 'ACCEPTED' },
      { persoon: 'lotte', partstat: 'TENTATIVE' },
    ],
    handWork: [
      {
        persoon: 'amira',
        kind: 'MESSAGE',
        subject: 'Re: Uitnodiging: Vroegsignalering: wat doet u met een signaal?',
        words: 'Ik ben er een kwartier later bij, mijn vorige overleg loopt uit. Is dat goed?',
        authentic: true,
      },
      {
        persoon: 'carolien',
        kind: 'COUNTER',
        subject: 'Nieuwe tijd voorgesteld: Vroegsignalering: wat doet u met een signaal?',
        words: 'Kan het een uur later? Dan kan onze wijkteamleider er ook bij zijn.',
        moveMinutes: 60,
        authentic: false,
      },
    ],
  },
  {
    sessie: 'hulp-bij-een-hoge-energierekening',
    answers: [
      { persoon: 'noor', partstat: 'ACCEPTED' },
      { persoon: 'arjan', partstat: 'TENTATIVE' },
      { persoon: 'stefan', partstat: 'ACCEPTED' },
    ],
    handWork: [],
  },
  { sessie: 'hitte-en-kwetsbare-inwoners', answers: [{ persoon: 'pieter', partstat: 'ACCEPTED' }], handWork: [] },
];
