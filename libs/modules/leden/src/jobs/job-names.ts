/** Stable: they are part of the key of every waiting job. */
export const SEND_SIGN_IN_LINK = 'leden/send-sign-in-link';
export const FORGET_EXPIRED = 'leden/forget-expired';
