import {
  Button,
  DateTimeField,
  ErrorMessage,
  type FieldErrors,
  Panel,
  Row,
  SelectField,
  TextField,
} from '@academie/web-ui';
import { lazy, Suspense, useRef } from 'react';
import { m } from '../../../paraglide/messages.js';
import { doelgroepLabel } from '../kennissessie-words.js';
import { doelgroepen } from '../kennissessies-search.js';
import { emptyPool, type PoolValues } from './rules-values.js';

const PoolOrganisatie = lazy(() => import('./pool-organisatie.js'));

type PoolRowsProps = {
  pools: readonly PoolValues[];
  capacity: number | null;
  errors: FieldErrors;
  onChange: (pools: PoolValues[]) => void;
};

/** Places that are kept for a doelgroep or an organisatie, one panel each. */
export function PoolRows({ pools, capacity, errors, onChange }: PoolRowsProps) {
  const adder = useRef<HTMLButtonElement>(null);
  const { id, error } = errors.field('pools');
  const replace = (key: string, changes: Partial<PoolValues>) =>
    onChange(pools.map((pool) => (pool.key === key ? { ...pool, ...changes } : pool)));
  return (
    <fieldset id={id} className="academie-field" aria-describedby={error ? `${id}-error` : undefined} tabIndex={-1}>
      <legend className="utrecht-form-fieldset__legend">{m.plaatsen_rule_pools()}</legend>
      <div className="utrecht-form-field-description">
        {capacity === null ? m.plaatsen_rule_pools_no_limit() : m.plaatsen_rule_pools_hint({ capacity })}
      </div>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {pools.map((pool, index) => (
        <PoolRow
          key={pool.key}
          pool={pool}
          index={index}
          errors={errors}
          onChange={(changes) => replace(pool.key, changes)}
          onRemove={() => {
            onChange(pools.filter(({ key }) => key !== pool.key));
            adder.current?.focus();
          }}
        />
      ))}
      {capacity !== null && (
        <Row>
          <Button ref={adder} purpose="secondary" onClick={() => onChange([...pools, emptyPool()])}>
            {m.plaatsen_pool_add()}
          </Button>
        </Row>
      )}
    </fieldset>
  );
}

type PoolRowProps = {
  pool: PoolValues;
  index: number;
  errors: FieldErrors;
  onChange: (changes: Partial<PoolValues>) => void;
  onRemove: () => void;
};

function PoolRow({ pool, index, errors, onChange, onRemove }: PoolRowProps) {
  const at = (field: string) => errors.field(`pools.${index}.${field}`);
  const number = index + 1;
  return (
    <Panel>
      <SelectField
        label={m.plaatsen_pool_for({ number })}
        {...(pool.target === 'organisatie' ? {} : at('target'))}
        value={pool.target}
        onChange={({ target }) => onChange({ target: target.value as PoolValues['target'] })}
      >
        <option value="">{m.plaatsen_pool_choose()}</option>
        {doelgroepen.map((value) => (
          <option key={value} value={value}>
            {doelgroepLabel[value]()}
          </option>
        ))}
        <option value="organisatie">{m.plaatsen_pool_organisatie()}</option>
      </SelectField>
      {pool.target === 'organisatie' && (
        <Suspense>
          <PoolOrganisatie
            {...at('target')}
            value={pool.organisatie}
            onChange={(organisatie) => onChange({ organisatie })}
          />
        </Suspense>
      )}
      <TextField
        label={m.plaatsen_pool_places()}
        hint={pool.taken > 0 ? m.plaatsen_pool_taken({ count: pool.taken }) : undefined}
        inputMode="numeric"
        maxLength={6}
        {...at('places')}
        value={pool.places}
        onChange={({ target }) => onChange({ places: target.value })}
      />
      <DateTimeField
        label={m.plaatsen_pool_opens()}
        hint={m.plaatsen_pool_opens_hint()}
        optional
        {...at('opensAt')}
        value={pool.opensAt}
        onChange={(opensAt) => onChange({ opensAt })}
      />
      <Row>
        <Button purpose="subtle" onClick={onRemove}>
          {m.plaatsen_pool_remove({ number })}
        </Button>
      </Row>
    </Panel>
  );
}
