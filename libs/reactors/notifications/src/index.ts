export { Melding, MeldingConnection } from './graphql/types.js';
export { NotificationsModule } from './notifications.module.js';
export { RemindersSeeder } from './reminders/index.js';
