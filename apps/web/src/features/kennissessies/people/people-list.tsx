import { gqlMutation } from '@academie/web-api';
import {
  type KennissessieDetailFragment,
  MoveKennissessiePersonDocument,
  type SessionPersonFragment,
} from '@academie/web-api/gql';
import { Avatar, Button, ErrorMessage, IconButton, Paragraph, Row } from '@academie/web-ui';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { RowItem, Rows } from '../../../shared/rows.js';

type PeopleListProps = {
  people: readonly SessionPersonFragment[];
  /** The reader's own id: they may step down whatever else they may. */
  ownId: string | null;
  mayChange: boolean;
  empty: string;
  /** What else is known of some of them, by id. */
  notes?: ReadonlyMap<string, ReactNode>;
  onChanged: (session: KennissessieDetailFragment) => void;
  onEdit?: (person: SessionPersonFragment) => void;
  onRemove: (person: SessionPersonFragment) => void;
};

/** People in one role, in the order of the page. */
export function PeopleList({ people, ownId, mayChange, empty, notes, onChanged, onEdit, onRemove }: PeopleListProps) {
  const move = useMutation(
    gqlMutation(MoveKennissessiePersonDocument, {
      onSuccess: ({ moveKennissessiePerson }) => onChanged(moveKennissessiePerson),
    }),
  );
  if (people.length === 0) return <Paragraph>{empty}</Paragraph>;
  const shift = (id: string, by: number) => !move.isPending && move.mutate({ input: { id, by } });
  return (
    <>
      <Rows>
        {people.map((person, index) => {
          const { id, name } = person;
          const own = person.persoonId !== null && person.persoonId === ownId;
          return (
            <RowItem
              key={id}
              media={<Avatar name={name} decorative />}
              title={name}
              end={
                <Row tight>
                  {mayChange && people.length > 1 && (
                    <>
                      <IconButton
                        label={m.sprekers_earlier({ name })}
                        aria-disabled={index === 0 || undefined}
                        onClick={() => index > 0 && shift(id, -1)}
                      >
                        <IconArrowUp size={20} aria-hidden />
                      </IconButton>
                      <IconButton
                        label={m.sprekers_later({ name })}
                        aria-disabled={index === people.length - 1 || undefined}
                        onClick={() => index < people.length - 1 && shift(id, 1)}
                      >
                        <IconArrowDown size={20} aria-hidden />
                      </IconButton>
                    </>
                  )}
                  {mayChange && onEdit && (
                    <Button purpose="subtle" aria-label={m.sprekers_edit_name({ name })} onClick={() => onEdit(person)}>
                      {m.sprekers_edit()}
                    </Button>
                  )}
                  {(mayChange || own) && (
                    <Button
                      purpose="subtle"
                      aria-label={own ? m.sprekers_step_down() : m.sprekers_remove_name({ name })}
                      onClick={() => onRemove(person)}
                    >
                      {own ? m.sprekers_step_down() : m.sprekers_remove()}
                    </Button>
                  )}
                </Row>
              }
            >
              {person.organisatie && <p className="academie-soft academie-small">{person.organisatie}</p>}
              {person.bio && <p className="academie-small">{person.bio}</p>}
              {notes?.get(id)}
            </RowItem>
          );
        })}
      </Rows>
      {move.isError && <ErrorMessage>{failureText(move.error)}</ErrorMessage>}
    </>
  );
}
