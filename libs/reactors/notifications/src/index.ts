export { Melding, MeldingConnection } from './graphql/types.js';
export { NotificationsModule } from './notifications.module.js';
