import { RemindersResolver } from './graphql/reminders.resolver.js';
import { LookAhead } from './look-ahead.js';
import { ReminderMailSamples } from './mails/mail-samples.js';
import { PlanReminders } from './plan-reminders.js';
import { ReminderStore } from './reading/reminder-store.js';
import { RemindersSeeder } from './seed/reminders-seeder.js';
import { SendReminders } from './send-reminders.js';
import { StopReminders } from './stop-reminders.js';
import { WhenKennissessieScheduled } from './when-kennissessie-scheduled.js';

export { OneClickController } from './one-click.controller.js';
export { RemindersSeeder };

export const reminderProviders = [
  ReminderStore,
  SendReminders,
  PlanReminders,
  WhenKennissessieScheduled,
  LookAhead,
  StopReminders,
  ReminderMailSamples,
  RemindersResolver,
  RemindersSeeder,
];
