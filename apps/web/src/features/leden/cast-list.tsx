import './leden.css';
import { gqlFetch, gqlQuery } from '@academie/web-api';
import { LedenCastDocument, type LedenCastQuery, SignInAsCastDocument } from '@academie/web-api/gql';
import { Avatar, Heading, Panel, Paragraph } from '@academie/web-ui';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { FormFailure, useForm } from '../../shared/use-form.js';
import { enterSite } from './after-sign-in.js';

/** In the demo only: the invented people, each one press away. Elsewhere the API names nobody and this shows nothing. */
export function CastList({ returnTo }: { returnTo: string | undefined }) {
  // A failure here is no reason to trouble who signs in by mail.
  const people = useQuery(gqlQuery(LedenCastDocument, {})).data?.castPersonen ?? [];
  const { failure, busy, submit } = useForm<string>({
    send: async (email) => {
      await gqlFetch(SignInAsCastDocument, { email });
      enterSite(returnTo);
    },
  });
  if (people.length === 0) return null;
  return (
    <Panel wash>
      <Heading level={2} appearance="level-3">
        {m.leden_cast_title()}
      </Heading>
      <Paragraph>{m.leden_cast_lead()}</Paragraph>
      <FormFailure error={failure} />
      <ul className="academie-cast">
        {people.map((one) => (
          <li key={one.email}>
            <CastButton one={one} busy={busy} onChoose={() => void submit(one.email)} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type CastButtonProps = { one: LedenCastQuery['castPersonen'][number]; busy: boolean; onChoose: () => void };

function CastButton({ one: { persoon }, busy, onChoose }: CastButtonProps) {
  return (
    <button type="button" className="academie-cast__button" aria-disabled={busy || undefined} onClick={onChoose}>
      <Avatar name={persoon.name} decorative />
      <span className="academie-cast__text">
        <strong>{persoon.name}</strong>
        <span className="academie-soft academie-small">
          {[persoon.functie, persoon.organisatie?.name].filter(Boolean).join(', ')}
        </span>
      </span>
      <IconArrowRight size={20} aria-hidden />
    </button>
  );
}
