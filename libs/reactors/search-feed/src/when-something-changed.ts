import {
  berichtDeleted,
  berichtEdited,
  berichtPosted,
  gesprekStarted,
  kennissessieCancelled,
  kennissessieMoved,
  kennissessiePublished,
  kennissessieRestored,
  kennissessieReworded,
  leervraagAnswered,
  leervraagRouted,
  leervraagSubmitted,
  netwerkCreated,
  persoonChanged,
  persoonJoined,
  ResultKind,
  recordingChanged,
  registrationCancelled,
  seatPromoted,
  seatTaken,
  sessieIdeeChanged,
  sessieIdeePlanned,
  sessieIdeeWithdrawn,
} from '@academie/contracts';
import type { EventType } from '@academie/kernel';
import { EventHandler, type RecordedEvent } from '@academie/platform/events';
import { Injectable } from '@nestjs/common';
import { SearchIndex } from './search-index.js';

/** An event and the thing it is about. */
interface Subject {
  readonly eventName: string;
  readonly kind: ResultKind;
  readonly idOf: (payload: unknown) => string;
}

function about<P>(kind: ResultKind, idOf: (payload: P) => string, types: readonly EventType<string, P>[]): Subject[] {
  return types.map(({ eventName }) => ({ eventName, kind, idOf: (payload) => idOf(payload as P) }));
}

const SUBJECTS: readonly Subject[] = [
  ...about(ResultKind.NETWERK, ({ netwerkId }) => netwerkId, [netwerkCreated]),
  ...about(ResultKind.KENNISSESSIE, ({ kennissessieId }) => kennissessieId, [
    kennissessiePublished,
    kennissessieMoved,
    kennissessieReworded,
    kennissessieRestored,
  ]),
  ...about(ResultKind.KENNISSESSIE, ({ kennissessieId }) => kennissessieId, [kennissessieCancelled]),
  ...about(ResultKind.KENNISSESSIE, ({ ideeId }) => ideeId, [sessieIdeeChanged, sessieIdeeWithdrawn]),
  ...about(ResultKind.KENNISSESSIE, ({ ideeId }) => ideeId, [sessieIdeePlanned]),
  ...about(ResultKind.GESPREK, ({ gesprekId }) => gesprekId, [gesprekStarted]),
  ...about(ResultKind.GESPREK, ({ gesprekId }) => gesprekId, [berichtPosted]),
  ...about(ResultKind.GESPREK, ({ gesprekId }) => gesprekId, [berichtEdited, berichtDeleted]),
  ...about(ResultKind.LEERVRAAG, ({ leervraagId }) => leervraagId, [leervraagSubmitted, leervraagAnswered]),
  ...about(ResultKind.LEERVRAAG, ({ leervraagId }) => leervraagId, [leervraagRouted]),
  ...about(ResultKind.PERSOON, ({ persoonId }) => persoonId, [persoonJoined, persoonChanged]),
  // A recording has the id of its session. Who may find it changes with who has a place there.
  ...about(ResultKind.KENNISPRODUCT, ({ kennissessieId }) => kennissessieId, [recordingChanged]),
  ...about(ResultKind.KENNISPRODUCT, ({ kennissessieId }) => kennissessieId, [seatTaken, seatPromoted]),
  ...about(ResultKind.KENNISPRODUCT, ({ kennissessieId }) => kennissessieId, [registrationCancelled]),
  ...about(ResultKind.KENNISPRODUCT, ({ kennissessieId }) => kennissessieId, [kennissessieReworded, kennissessieMoved]),
  ...about(ResultKind.KENNISPRODUCT, ({ kennissessieId }) => kennissessieId, [kennissessieCancelled]),
];

/** Brings the index up to date with whatever changed. Doing so twice is the same as once. */
@Injectable()
export class WhenSomethingChanged extends EventHandler {
  readonly name = 'search-feed/when-something-changed';
  readonly on = SUBJECTS;

  constructor(private readonly index: SearchIndex) {
    super();
  }

  async handle(event: RecordedEvent<unknown>): Promise<void> {
    for (const { kind, idOf } of SUBJECTS.filter(({ eventName }) => eventName === event.name)) {
      await this.index.refresh(kind, [idOf(event.payload)]);
    }
  }
}
