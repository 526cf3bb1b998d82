import type { Doelgroep } from '@academie/web-api/gql';
import { ChoiceGroup, type FieldErrors, type FieldProblem, TextField } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { fieldText } from '../../shared/use-form.js';
import { chosenDoelgroep, doelgroepChoices } from './doelgroep-words.js';

type PersonInput = { name: string; functie: string; doelgroep: Doelgroep | undefined };

type PersonFieldsProps = {
  errors: FieldErrors;
  choices: readonly Doelgroep[];
  defaults?: { name: string; functie: string | null; doelgroep: Doelgroep };
};

/** What is asked of everyone: name, functie, doelgroep. */
export function PersonFields({ errors, choices, defaults }: PersonFieldsProps) {
  const only = choices.length === 1 ? choices : undefined;
  const chosen = defaults ? [defaults.doelgroep] : only;
  return (
    <>
      <TextField
        label={m.leden_name()}
        hint={m.leden_name_hint()}
        name="name"
        autoComplete="name"
        maxLength={100}
        defaultValue={defaults?.name}
        {...errors.field('name')}
      />
      <TextField
        label={m.leden_functie()}
        hint={m.leden_functie_hint()}
        name="functie"
        autoComplete="organization-title"
        maxLength={120}
        defaultValue={defaults?.functie ?? undefined}
        {...errors.field('functie')}
      />
      <ChoiceGroup
        legend={m.leden_doelgroep()}
        hint={m.leden_doelgroep_hint()}
        type="radio"
        name="doelgroep"
        options={doelgroepChoices(choices)}
        {...(chosen ? { defaultValue: chosen } : {})}
        {...errors.field('doelgroep')}
      />
    </>
  );
}

/** Reads these fields out of the form. */
export function personInput(data: FormData): PersonInput {
  return { name: fieldText(data, 'name'), functie: fieldText(data, 'functie'), doelgroep: chosenDoelgroep(data) };
}

/** What is missing. The API checks the rest. */
export function personProblems({ name, functie, doelgroep }: PersonInput): FieldProblem[] {
  return [
    ...(name.length < 2 ? [{ path: 'name', message: m.leden_name_missing() }] : []),
    ...(functie.length < 2 ? [{ path: 'functie', message: m.leden_functie_missing() }] : []),
    ...(doelgroep ? [] : [{ path: 'doelgroep', message: m.leden_doelgroep_missing() }]),
  ];
}
