import { gqlFetch } from '@academie/web-api';
import {
  type MateriaalItemFragment,
  type OpbrengstDetailFragment,
  OrderMateriaalDocument,
  RemoveMateriaalDocument,
  UpdateMateriaalDocument,
} from '@academie/web-api/gql';
import {
  announce,
  Button,
  Dialog,
  EmptyState,
  ErrorMessage,
  Heading,
  LinkAnchor,
  Paragraph,
  Row,
  Stack,
} from '@academie/web-ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { m } from '../../../paraglide/messages.js';
import { failureText } from '../../../shared/failure-text.js';
import { RowItem, Rows } from '../../../shared/rows.js';
import { EditMateriaal } from './edit-materiaal.js';
import { opbrengstQuery } from './opbrengst-queries.js';
import { materiaalHref, materiaalMeta, visibilityLabel } from './opbrengst-words.js';

type MateriaalEditorProps = { opbrengst: OpbrengstDetailFragment; onDone: (message: string) => void };

/** What is there: its order, its title, who may see it, and taking it away. */
export function MateriaalEditor({ opbrengst, onDone }: MateriaalEditorProps) {
  const titleId = useId();
  const client = useQueryClient();
  const { id, materiaal, hasNetwerk } = opbrengst;
  const [editing, setEditing] = useState<MateriaalItemFragment | null>(null);
  const [removing, setRemoving] = useState<MateriaalItemFragment | null>(null);
  const show = (next: OpbrengstDetailFragment) => client.setQueryData(opbrengstQuery(id).queryKey, { opbrengst: next });
  const order = useMutation({
    mutationFn: (ids: string[]) => gqlFetch(OrderMateriaalDocument, { id, ids }),
    onSuccess: ({ orderMateriaal }) => show(orderMateriaal),
  });
  const remove = useMutation({
    mutationFn: (item: MateriaalItemFragment) => gqlFetch(RemoveMateriaalDocument, { id: item.id }),
    onSuccess: ({ removeMateriaal }, { title }) => {
      show(removeMateriaal);
      setRemoving(null);
      onDone(m.opbrengst_removed({ title }));
    },
  });
  const move = (from: number, to: number) => {
    const ids = materiaal.map((item) => item.id);
    const [moved] = ids.splice(from, 1);
    if (moved === undefined || order.isPending) return;
    ids.splice(to, 0, moved);
    order.mutate(ids);
    announce(m.opbrengst_moved({ title: materiaal[from]?.title ?? '', place: to + 1 }));
  };
  return (
    <section aria-labelledby={titleId}>
      <Stack>
        <Heading level={2} appearance="level-3" id={titleId}>
          {m.opbrengst_materiaal()}
        </Heading>
        {order.isError && <ErrorMessage>{failureText(order.error)}</ErrorMessage>}
        {materiaal.length === 0 ? (
          <EmptyState title={m.opbrengst_none_title()} headingLevel={3}>
            <Paragraph>{m.opbrengst_none_body()}</Paragraph>
          </EmptyState>
        ) : (
          <Rows>
            {materiaal.map((item, position) => (
              <RowItem
                key={item.id}
                title={<LinkAnchor href={materiaalHref(id, item)}>{item.title}</LinkAnchor>}
                end={
                  <Row tight>
                    {position > 0 && (
                      <Button purpose="subtle" onClick={() => move(position, position - 1)}>
                        {m.opbrengst_up()} <Of title={item.title} />
                      </Button>
                    )}
                    <Button purpose="subtle" onClick={() => setEditing(item)}>
                      {m.opbrengst_edit()} <Of title={item.title} />
                    </Button>
                    <Button purpose="subtle" onClick={() => setRemoving(item)}>
                      {m.opbrengst_remove()} <Of title={item.title} />
                    </Button>
                  </Row>
                }
              >
                <span className="academie-soft">
                  {[materiaalMeta(item), visibilityLabel[item.visibility]()].join(' · ')}
                </span>
              </RowItem>
            ))}
          </Rows>
        )}
      </Stack>
      <Dialog open={editing !== null} onClose={() => setEditing(null)} title={m.opbrengst_edit_title()}>
        {editing && (
          <EditMateriaal
            key={editing.id}
            item={editing}
            hasNetwerk={hasNetwerk}
            onClose={() => setEditing(null)}
            onSave={async (input) => {
              show((await gqlFetch(UpdateMateriaalDocument, { id: editing.id, input })).updateMateriaal);
              setEditing(null);
              onDone(m.opbrengst_changed({ title: input.title }));
            }}
          />
        )}
      </Dialog>
      <Dialog open={removing !== null} onClose={() => setRemoving(null)} title={m.opbrengst_remove_title()}>
        <Paragraph>{m.opbrengst_remove_body({ title: removing?.title ?? '' })}</Paragraph>
        {remove.isError && <ErrorMessage>{failureText(remove.error)}</ErrorMessage>}
        <Row>
          <Button
            purpose="primary"
            hint="negative"
            busy={remove.isPending}
            onClick={() => removing && !remove.isPending && remove.mutate(removing)}
          >
            {m.opbrengst_remove()}
          </Button>
          <Button purpose="subtle" onClick={() => setRemoving(null)}>
            {m.form_cancel()}
          </Button>
        </Row>
      </Dialog>
    </section>
  );
}

/** What a button is about, for those who do not see where it stands. */
function Of({ title }: { title: string }) {
  return <span className="academie-hidden">({title})</span>;
}
