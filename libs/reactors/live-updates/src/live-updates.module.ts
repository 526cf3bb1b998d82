import { Module } from '@nestjs/common';
import { BerichtToRoom } from './bericht-to-room.js';
import { WhenAttendanceChanged } from './when-attendance-changed.js';
import { WhenBerichtDeleted } from './when-bericht-deleted.js';
import { WhenBerichtEdited } from './when-bericht-edited.js';
import { WhenBerichtPosted } from './when-bericht-posted.js';
import { WhenMembershipEnded } from './when-membership-ended.js';

@Module({
  providers: [
    BerichtToRoom,
    WhenAttendanceChanged,
    WhenBerichtPosted,
    WhenBerichtEdited,
    WhenBerichtDeleted,
    WhenMembershipEnded,
  ],
})
export class LiveUpdatesModule {}
