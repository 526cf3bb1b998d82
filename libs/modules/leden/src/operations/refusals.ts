import { conflict, type Refusal } from '@academie/kernel';

/** One answer for an unknown, a used and an expired link: which of them it is, is of no use to an honest person. */
export function linkNotValid(): Refusal {
  return conflict('LINK_NOT_VALID', 'Deze link werkt niet meer. Vraag een nieuwe link aan.');
}

export function registrationNeeded(): Refusal {
  return conflict('REGISTRATION_NEEDED', 'U hebt nog geen account. Vul eerst uw gegevens in.');
}

export function alreadyRegistered(): Refusal {
  return conflict('ALREADY_REGISTERED', 'U hebt al een account. U kunt meteen inloggen.');
}
