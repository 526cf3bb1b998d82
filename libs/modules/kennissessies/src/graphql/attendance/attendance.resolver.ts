import { RegistrationStatus } from '@academie/contracts';
import { Clock, type SignedIn } from '@academie/kernel';
import { CurrentPersoon, type RequestScope, Scope, SignedInOnly } from '@academie/platform/access';
import { SETTINGS, type Settings } from '@academie/platform/config';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type AttendanceFacts,
  AttendanceMark,
  decideClosing,
  decideMark,
  opensAt,
  takesCheckIns,
} from '../../model/attendance/attendance.js';
import { AddWalkIn } from '../../operations/attendance/add-walk-in.js';
import { CheckIn } from '../../operations/attendance/check-in.js';
import { CheckInCodes } from '../../operations/attendance/check-in-codes.js';
import { CloseAttendance } from '../../operations/attendance/close-attendance.js';
import { MarkAttendance } from '../../operations/attendance/mark-attendance.js';
import { AttendanceCountsLoader, AttendanceLoader } from '../../reading/attendance/attendance-reader.js';
import { KennissessieReader } from '../../reading/kennissessie-reader.js';
import { RegistrationReader } from '../../reading/registration-reader.js';
import { Kennissessie, Registration } from '../types.js';
import { MarkAttendanceInput, WalkInInput } from './attendance-inputs.js';
import { Attendance, AttendanceSheet, CheckInOffer } from './attendance-types.js';

const ID_TYPE = { type: () => ID };

/** Who is there: what organisers see of it. */
@Resolver(() => Kennissessie)
export class AttendanceSheetResolver {
  constructor(
    private readonly counts: AttendanceCountsLoader,
    private readonly codes: CheckInCodes,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @ResolveField(() => AttendanceSheet, { nullable: true, description: 'For its organisers.' })
  async attendance(@Parent() session: Kennissessie, @Scope() scope: RequestScope): Promise<AttendanceSheet | null> {
    if (!session.viewerCan.recordAttendance) return null;
    const counts = await this.counts.in(scope).load(session.id);
    if (!counts) return null;
    const now = this.clock.now();
    const facts: AttendanceFacts = { ...session, attendanceClosedAt: counts.closedAt };
    const { present, absent, unknown, closedAt } = counts;
    const mayMark = (mark: AttendanceMark) =>
      decideMark(facts, RegistrationStatus.REGISTERED, mark, now).outcome === 'set';
    return {
      presentCount: present,
      absentCount: absent,
      unknownCount: unknown,
      opensAt: opensAt(facts),
      closedAt,
      code: takesCheckIns(facts, now) ? this.shown(session.id) : null,
      canMark: mayMark(AttendanceMark.PRESENT),
      canMarkAbsent: mayMark(AttendanceMark.ABSENT),
      canClose: decideClosing(facts, present + absent, now).outcome === 'close',
    };
  }

  private shown(kennissessieId: string) {
    const { code, until } = this.codes.shown(kennissessieId);
    return { code, until, url: `${this.settings.baseUrl}/inchecken/${code}` };
  }
}

/** Who is there: what people and organisers do about it. */
@Resolver(() => Registration)
export class AttendanceResolver {
  constructor(
    private readonly loader: AttendanceLoader,
    private readonly reader: KennissessieReader,
    private readonly registrations: RegistrationReader,
    private readonly checkingIn: CheckIn,
    private readonly mark: MarkAttendance,
    private readonly walkIn: AddWalkIn,
    private readonly close: CloseAttendance,
  ) {}

  @ResolveField(() => Attendance, { nullable: true, description: 'null: not known.' })
  async attendance(@Parent() { id }: Registration, @Scope() scope: RequestScope): Promise<Attendance | null> {
    return this.loader.in(scope).load(id);
  }

  @SignedInOnly()
  @Query(() => CheckInOffer, { nullable: true, description: 'The session of the reader that shows this code now.' })
  async checkInOffer(@CurrentPersoon() actor: SignedIn, @Args('code') code: string): Promise<CheckInOffer> {
    const kennissessie = await this.reader.get(actor, await this.checkingIn.sessionOf(actor, code));
    return { kennissessie, checkedIn: kennissessie.viewerRegistration?.status === RegistrationStatus.ATTENDED };
  }

  @SignedInOnly()
  @Mutation(() => Registration, { description: 'The reader is there, and proves it with the code in the room.' })
  async checkIn(
    @CurrentPersoon() actor: SignedIn,
    @Args('code') code: string,
    @Args('scanned', { type: () => Boolean, defaultValue: false }) scanned: boolean,
  ): Promise<Registration> {
    return this.registrations.get(await this.checkingIn.run(actor, code, scanned));
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'What the organiser says of these people.' })
  async markAttendance(
    @CurrentPersoon() actor: SignedIn,
    @Args('input') { kennissessieId, registrationIds, mark }: MarkAttendanceInput,
  ): Promise<Kennissessie> {
    await this.mark.run(actor, kennissessieId, registrationIds, mark);
    return this.reader.get(actor, kennissessieId);
  }

  @SignedInOnly()
  @Mutation(() => [ID], { description: 'Nobody else came. Gives the registrations that changed, to undo it with.' })
  async markRestAbsent(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
  ): Promise<readonly string[]> {
    return this.mark.restAbsent(actor, kennissessieId);
  }

  @SignedInOnly()
  @Mutation(() => Registration, { description: 'Somebody came without a seat. makeRoom: also when it is full.' })
  async addWalkIn(
    @CurrentPersoon() actor: SignedIn,
    @Args('input') { kennissessieId, email, makeRoom }: WalkInInput,
  ): Promise<Registration> {
    return this.registrations.get(await this.walkIn.run(actor, kennissessieId, email, makeRoom ?? false));
  }

  @SignedInOnly()
  @Mutation(() => Kennissessie, { description: 'Who had a seat and was not seen did not come.' })
  async closeAttendance(
    @CurrentPersoon() actor: SignedIn,
    @Args('kennissessieId', ID_TYPE) kennissessieId: string,
  ): Promise<Kennissessie> {
    await this.close.run(actor, kennissessieId);
    return this.reader.get(actor, kennissessieId);
  }
}
