import { defineEvent } from '@academie/kernel';

/** What a session left behind has become known, all that came within the merge window together. */
export const opbrengstPublished = defineEvent<
  'OpbrengstPublished',
  { kennissessieId: string; materiaalIds: readonly string[]; recording: boolean }
>('OpbrengstPublished');

/** The recording of a session, its chapters, its transcript or who may see it changed; the search index follows. */
export const recordingChanged = defineEvent<'RecordingChanged', { kennissessieId: string }>('RecordingChanged');

/** The organiser sent the summary: to the netwerk as a gesprek, or (null) to those who took part. */
export const summarySent = defineEvent<'SummarySent', { kennissessieId: string; gesprekId: string | null }>(
  'SummarySent',
);
