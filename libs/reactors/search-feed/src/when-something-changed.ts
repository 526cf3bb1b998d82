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
  ...about(ResultKind.GESPREK, ({ gesprekId }) => gesprekId, [gesprekStarted]),
  ...about(ResultKind.GESPREK, ({ gesprekId }) => gesprekId, [berichtPosted]),
  ...about(ResultKind.GESPREK, ({ gesprekId }) => gesprekId, [berichtEdited, berichtDeleted]),
  ...about(ResultKind.LEERVRAAG, ({ leervraagId }) => leervraagId, [leervraagSubmitted, leervraagAnswered]),
  ...about(ResultKind.LEERVRAAG, ({ leervraagId }) => leervraagId, [leervraagRouted]),
  ...about(ResultKind.PERSOON, ({ persoonId }) => persoonId, [persoonJoined, persoonChanged]),
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
    const subject = SUBJECTS.find(({ eventName }) => eventName === event.name);
    if (subject) await this.index.refresh(subject.kind, [subject.idOf(event.payload)]);
  }
}
