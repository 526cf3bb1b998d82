export { escapeHtml } from './layout.js';
export { type MailMessage, MailTransport } from './mail.js';
export { bounceAddressFor, bounceTokenFor, type MailSettings, messageIdFor, toNodemailer } from './mime.js';
export { type MailSample, MailSamples, renderMailPreview } from './preview.js';
export { MailDeliveryError, PermanentMailError, SmtpTransport, TemporaryMailError } from './smtp-transport.js';
export { type MailContent, type MailLink, mail } from './template.js';
