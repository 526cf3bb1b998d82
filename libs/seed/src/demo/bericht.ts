import type { DemoBericht, DemoGesprek } from './types.js';

/** One bericht on one line of the script: who, when, what, and to which earlier bericht it replies. */
export const bericht = (
  author: string,
  dayOffset: number,
  time: string,
  body: string,
  replyTo?: number,
): DemoBericht => ({ author, dayOffset, time, body, ...(replyTo === undefined ? {} : { replyTo }) });

/** The ruimte of a network. */
export const inNetwerk = (slug: string): DemoGesprek['ruimte'] => ({ kind: 'netwerk', slug });

/** The ruimte of a pilot. */
export const inWerkgroep = (slug: string): DemoGesprek['ruimte'] => ({ kind: 'werkgroep', slug });
