/** The only source of "now". Specs use a {@link FakeClock}, so that no test waits and none depends on today. */
export abstract class Clock {
  abstract now(): Date;
}

/** The clock of the machine. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is told otherwise. */
export class FakeClock extends Clock {
  constructor(private current: Date = new Date('2026-11-02T09:00:00Z')) {
    super();
  }

  now(): Date {
    return new Date(this.current);
  }

  set(to: Date | string): void {
    this.current = new Date(to);
  }

  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const seconds = ((by.days ?? 0) * 24 + (by.hours ?? 0)) * 3600 + (by.minutes ?? 0) * 60 + (by.seconds ?? 0);
    this.current = new Date(this.current.getTime() + seconds * 1000);
  }
}
