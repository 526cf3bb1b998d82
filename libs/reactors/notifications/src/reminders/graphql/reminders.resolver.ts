import { KennissessieDirectory } from '@academie/contracts';
import { isId, notFound, type SignedIn } from '@academie/kernel';
import { CurrentPersoon, Public, SignedInOnly } from '@academie/platform/access';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NO_REMINDER, REMINDER_KINDS, type ReminderChoice, wants } from '../model/reminder-kind.js';
import { dueAt, fits } from '../model/reminder-moment.js';
import { ReminderStore } from '../reading/reminder-store.js';
import { StopReminders } from '../stop-reminders.js';
import { ReminderPreference, ReminderPreferenceInput, SessionReminders, SessionRemindersInput } from './types.js';

const SESSION_ID = ['kennissessieId', { type: () => ID }] as const;

/** The organiser's side of reminders, and the reader's own. */
@Resolver()
export class RemindersResolver {
  constructor(
    private readonly kennissessies: KennissessieDirectory,
    private readonly store: ReminderStore,
    private readonly stop: StopReminders,
  ) {}

  @SignedInOnly()
  @Query(() => SessionReminders, { description: 'For who organises it.' })
  async kennissessieReminders(
    @CurrentPersoon() actor: SignedIn,
    @Args(...SESSION_ID) kennissessieId: string,
  ): Promise<SessionReminders> {
    return this.remindersOf(await this.managed(actor, kennissessieId));
  }

  @SignedInOnly()
  @Mutation(() => SessionReminders, { description: 'Which reminders go out, and what they say besides the facts.' })
  async setKennissessieReminders(
    @CurrentPersoon() actor: SignedIn,
    @Args(...SESSION_ID) kennissessieId: string,
    @Args('input') { week, day, hour, note }: SessionRemindersInput,
  ): Promise<SessionReminders> {
    const id = await this.managed(actor, kennissessieId);
    await this.store.saveSetting(id, { week, day, hour, note: note?.trim() || null });
    return this.remindersOf(id);
  }

  @SignedInOnly()
  @Query(() => ReminderPreference, { description: "The reader's own." })
  async reminderPreference(@CurrentPersoon() { persoonId }: SignedIn): Promise<ReminderChoice> {
    return this.store.preferenceOf(persoonId);
  }

  @SignedInOnly()
  @Mutation(() => ReminderPreference)
  async setReminderPreference(
    @CurrentPersoon() { persoonId }: SignedIn,
    @Args('input') { week, day, hour }: ReminderPreferenceInput,
  ): Promise<ReminderChoice> {
    const choice = { week, day, hour };
    if (!(await this.store.savePreference(persoonId, choice))) throw notFound();
    return choice;
  }

  @Public()
  @Mutation(() => Boolean, {
    description: 'By the link in a reminder, without signing in. Registrations stay as they are.',
  })
  async stopReminders(@Args('token') token: string): Promise<boolean> {
    await this.stop.run(token, NO_REMINDER);
    return true;
  }

  /** To others than who organises it there are no reminders to know of. */
  private async managed(actor: SignedIn, kennissessieId: string): Promise<string> {
    if (!isId(kennissessieId)) throw notFound();
    if (!(await this.kennissessies.managedBy(actor, [kennissessieId])).has(kennissessieId)) throw notFound();
    return kennissessieId;
  }

  private async remindersOf(kennissessieId: string): Promise<SessionReminders> {
    const session = (await this.kennissessies.byIds([kennissessieId])).get(kennissessieId);
    if (!session) throw notFound();
    const [setting, sent] = await Promise.all([this.store.settingOf(kennissessieId), this.store.sentOf(session)]);
    return {
      note: setting.note,
      moments: REMINDER_KINDS.filter((kind) => fits(kind, session.form)).map((kind) => ({
        kind,
        on: wants(setting, kind),
        dueAt: dueAt(kind, session.startsAt),
        sentCount: sent.find((each) => each.kind === kind)?.count ?? 0,
      })),
    };
  }
}
