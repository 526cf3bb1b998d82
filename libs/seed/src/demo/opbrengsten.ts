import { smallPdf } from './small-pdf.js';
import type { DemoOpbrengst } from './types.js';

const transcript = `WEBVTT

00:00:02.000 --> 00:00:09.000
<v Pieter Jansen>Welkom allemaal. Vandaag gaat het over gezondheid in de omgevingsvisie.

00:00:09.500 --> 00:00:18.000
<v Pieter Jansen>Wij laten drie gemeenten aan het woord die het al een vaste plek hebben gegeven.

00:03:05.000 --> 00:03:14.000
<v Hanneke>In onze visie staat nu één zin die alles draagt: iedereen woont op loopafstand van groen.

00:03:15.000 --> 00:03:24.000
<v Hanneke>Die zin komt terug in het omgevingsplan, met een afstand van 300 meter.

00:12:32.000 --> 00:12:41.000
<v Koen>Begin bij de GGD. Zij hebben cijfers per wijk, ook over hittestress en geluid.

00:12:42.000 --> 00:12:50.000
<v Koen>Vraag hun om drie kaarten, niet om een rapport van honderd bladzijden.

00:31:10.000 --> 00:31:19.000
<v Wietske>Hoe voorkomt u dat gezondheid het verliest van woningbouw?

00:31:20.000 --> 00:31:33.000
<v Hanneke>Door het vroeg op tafel te leggen. Als het plan er ligt, is het te laat.

00:52:00.000 --> 00:52:08.000
<v Pieter Jansen>Dank u wel. De lijst met vragen aan uw GGD staat bij het materiaal.
`;

/** What demo sessions left behind. */
export const opbrengsten: readonly DemoOpbrengst[] = [
  {
    sessie: 'gezondheid-in-de-omgevingsvisie',
    addedBy: 'pieter',
    materiaal: [
      {
        title: 'Vragen aan uw GGD',
        visibility: 'EVERYONE',
        pdf: {
          name: 'vragen-aan-uw-ggd.pdf',
          content: smallPdf([
            'Vragen aan uw GGD',
            '',
            '1. Welke wijken hebben de minste schaduw?',
            '2. Waar is het geluid boven de norm?',
            '3. Hoe ver wonen mensen van groen?',
            '4. Wie voelt zich er niet gezond, en waarom?',
          ]),
        },
      },
      {
        title: 'Voorbeelden van teksten voor de omgevingsvisie',
        visibility: 'NETWERK',
        pdf: {
          name: 'voorbeelden-omgevingsvisie.pdf',
          content: smallPdf([
            'Voorbeelden van teksten',
            '',
            'Iedereen woont op loopafstand van groen.',
            'Nieuwe scholen staan niet langs een drukke weg.',
          ]),
        },
      },
      {
        title: 'Achtergrond: gezonde leefomgeving',
        visibility: 'EVERYONE',
        url: 'https://www.gezondeleefomgeving.nl/',
      },
    ],
    recording: {
      url: 'https://video.academie.test/gezondheid-in-de-omgevingsvisie',
      visibility: 'NETWERK',
      chapters: [
        '00:00 Welkom',
        '03:05 Een zin die alles draagt',
        '12:30 Beginnen bij de GGD',
        '31:10 Vragen',
        '52:00 Afsluiting',
      ].join('\n'),
      transcript,
    },
    summary: [
      'Drie gemeenten vertelden hoe gezondheid een vaste plek kreeg in hun omgevingsvisie.',
      '**Wat wij leerden**',
      '- Eén duidelijke zin in de visie helpt meer dan een hoofdstuk.\n- De GGD heeft cijfers per wijk. Vraag om kaarten, niet om een rapport.\n- Leg gezondheid vroeg op tafel. Als het plan er ligt, is het te laat.',
      '**Wat nog open is:** hoe u gezondheid laat meewegen als er veel woningen bij moeten.',
    ].join('\n\n'),
  },
  {
    sessie: 'cijfers-in-de-wijkaanpak',
    addedBy: 'rachid',
    materiaal: [
      {
        title: 'Eén vraag per wijk: het werkblad',
        visibility: 'PARTICIPANTS',
        pdf: {
          name: 'werkblad-een-vraag-per-wijk.pdf',
          content: smallPdf(['Een vraag per wijk', '', 'Wat wilt u weten?', 'Wie weet het al?', 'Welk cijfer helpt?']),
        },
      },
    ],
    recording: null,
    summary: null,
  },
];
