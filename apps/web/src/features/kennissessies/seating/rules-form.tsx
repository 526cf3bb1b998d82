import { gqlFetch } from '@academie/web-api';
import { type KennissessieSeatingRoomFragment, SetRegistrationRulesDocument } from '@academie/web-api/gql';
import {
  announce,
  Block,
  Button,
  CheckboxField,
  ChoiceGroup,
  DateTimeField,
  ErrorSummary,
  Heading,
  Notice,
  Paragraph,
  Row,
  TextField,
} from '@academie/web-ui';
import { useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { FormFailure, useForm } from '../../../shared/use-form.js';
import { PoolRows } from './pool-rows.js';
import { problemsOf, type RulesValues, toInput, toValues } from './rules-values.js';
import { useSeating } from './use-seating.js';

type Rules = NonNullable<KennissessieSeatingRoomFragment['registrationRules']>;
type RulesProps = { session: KennissessieSeatingRoomFragment; rules: Rules };

/** How registering goes, each rule with what it means. */
export function RulesForm({ session, rules }: RulesProps) {
  const { show } = useSeating(session.id);
  const [values, setValues] = useState(() => toValues(rules));
  const [saved, setSaved] = useState(false);
  const change = (changes: Partial<RulesValues>) => {
    setSaved(false);
    setValues((before) => ({ ...before, ...changes }));
  };
  const form = useForm<RulesValues>({
    check: problemsOf,
    send: async (input) => {
      const answer = await gqlFetch(SetRegistrationRulesDocument, {
        kennissessieId: session.id,
        input: toInput(input),
      });
      show(answer.setRegistrationRules);
      if (answer.setRegistrationRules.registrationRules) {
        setValues(toValues(answer.setRegistrationRules.registrationRules));
      }
      setSaved(true);
      announce(m.plaatsen_rules_saved());
    },
  });
  const { errors } = form;
  return (
    <Block labelledBy="regels">
      <Heading level={2} id="regels">
        {m.plaatsen_rules_title()}
      </Heading>
      {!session.viewerCan.edit && <Paragraph>{m.plaatsen_rules_over()}</Paragraph>}
      <form
        className="academie-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.submit(values);
        }}
      >
        <ErrorSummary errors={errors} />
        <FormFailure error={form.failure} />
        <DateTimeField
          label={m.plaatsen_rule_closes()}
          hint={m.plaatsen_rule_closes_hint()}
          optional
          {...errors.field('registrationClosesAt')}
          value={values.closesAt}
          onChange={(closesAt) => change({ closesAt })}
        />
        <CheckboxField
          label={m.plaatsen_rule_approval()}
          hint={m.plaatsen_rule_approval_hint()}
          checked={values.approval}
          onChange={({ target }) => change({ approval: target.checked })}
        />
        <ChoiceGroup
          legend={m.plaatsen_rule_mode()}
          type="radio"
          name="waitlistMode"
          {...errors.field('waitlistMode')}
          options={[
            { value: 'ORDER', label: m.plaatsen_mode_order(), hint: m.plaatsen_mode_order_hint() },
            { value: 'DRAW', label: m.plaatsen_mode_draw(), hint: m.plaatsen_mode_draw_hint() },
          ]}
          value={[values.waitlistMode]}
          onChange={([waitlistMode]) => waitlistMode && change({ waitlistMode })}
        />
        <TextField
          label={m.plaatsen_rule_promote()}
          hint={m.plaatsen_rule_promote_hint()}
          inputMode="numeric"
          maxLength={3}
          {...errors.field('promoteUntilHours')}
          value={values.promoteUntilHours}
          onChange={({ target }) => change({ promoteUntilHours: target.value })}
        />
        <TextField
          label={m.plaatsen_rule_offer()}
          hint={m.plaatsen_rule_offer_hint()}
          inputMode="decimal"
          maxLength={5}
          {...errors.field('offerMinutes')}
          value={values.offerHours}
          onChange={({ target }) => change({ offerHours: target.value })}
        />
        <TextField
          label={m.plaatsen_rule_threshold()}
          hint={m.plaatsen_rule_threshold_hint()}
          inputMode="numeric"
          maxLength={4}
          {...errors.field('waitlistThreshold')}
          value={values.waitlistThreshold}
          onChange={({ target }) => change({ waitlistThreshold: target.value })}
        />
        <PoolRows
          pools={values.pools}
          capacity={session.capacity}
          errors={errors}
          onChange={(pools) => change({ pools })}
        />
        {saved && <Notice onClose={() => setSaved(false)}>{m.plaatsen_rules_saved()}</Notice>}
        {session.viewerCan.edit && (
          <Row>
            <Button type="submit" purpose="primary" busy={form.busy}>
              {m.plaatsen_rules_save()}
            </Button>
          </Row>
        )}
      </form>
    </Block>
  );
}
