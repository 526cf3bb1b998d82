import { SeatKeeping, type SeatProspect, type SeatReclaim, type SeatRelease } from '@academie/contracts';
import { Injectable } from '@nestjs/common';
import { ReclaimSeat } from './reclaim-seat.js';
import { ReleaseSeat } from './release-seat.js';

/** What the neighbours may do with seats. */
@Injectable()
export class KeepSeats extends SeatKeeping {
  constructor(
    private readonly releaseSeat: ReleaseSeat,
    private readonly reclaimSeat: ReclaimSeat,
  ) {
    super();
  }

  release(registrationId: string): Promise<SeatRelease> {
    return this.releaseSeat.run(registrationId);
  }

  reclaim(registrationId: string): Promise<SeatReclaim> {
    return this.reclaimSeat.run(registrationId);
  }

  prospect(registrationId: string): Promise<SeatProspect> {
    return this.reclaimSeat.prospect(registrationId);
  }
}
