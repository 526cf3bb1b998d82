import type { LeervraagRowFragment } from '@academie/web-api/gql';
import { StatusBadge } from '@academie/web-ui';
import { IconCheck } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { m } from '../../../paraglide/messages.js';
import { relativeDay } from '../../../shared/time.js';
import { dueBadge, fromWhom, isAnswered, outcomeLabel, statusBadge } from '../loket-words.js';

type InboxListProps = {
  vragen: readonly LeervraagRowFragment[];
  /** The one that stands open beside the list. */
  openId: string | undefined;
  chosen: ReadonlySet<string>;
  /** A list of all queues: each row says how far it is. */
  mixed: boolean;
  onOpen: (id: string) => void;
  onChoose: (ids: Set<string>) => void;
};

/** The questions as a grid for the keyboard: arrows to go through, Enter to open, space to choose. */
export function InboxList({ vragen, openId, chosen, mixed, onOpen, onChoose }: InboxListProps) {
  // React Aria lets Enter choose once something is chosen; here it always opens.
  const openByEnter = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.key !== 'Enter' || !(target instanceof HTMLElement) || target.role !== 'row') return;
    const id = target.dataset.key;
    if (!id) return;
    event.preventDefault();
    event.stopPropagation();
    onOpen(id);
  };
  return (
    <I18nProvider locale="nl-NL">
      <div onKeyDownCapture={openByEnter}>
        <GridList
          aria-label={m.loket_inbox_list()}
          className="academie-inbox__list"
          selectionMode="multiple"
          selectedKeys={chosen}
          // Letters are keys of the inbox, and must not jump through the list as well.
          disallowTypeAhead
          onSelectionChange={(keys) =>
            onChoose(keys === 'all' ? new Set(vragen.map(({ id }) => id)) : new Set([...keys].map(String)))
          }
          onAction={(key) => onOpen(String(key))}
        >
          {vragen.map((vraag) => (
            <InboxRow key={vraag.id} vraag={vraag} isOpen={vraag.id === openId} mixed={mixed} />
          ))}
        </GridList>
      </div>
    </I18nProvider>
  );
}

type InboxRowProps = { vraag: LeervraagRowFragment; isOpen: boolean; mixed: boolean };

function InboxRow({ vraag, isOpen, mixed }: InboxRowProps) {
  const { id, number, subject, thema, submittedAt, answeredAt, assignee, routedTo, outcome } = vraag;
  const due = dueBadge(vraag);
  const status = statusBadge[vraag.status]();
  const who = routedTo ?? assignee?.name;
  const words = [m.loket_inbox_row({ subject, from: fromWhom(vraag) }), due?.text].filter(Boolean).join(', ');
  return (
    <GridListItem
      id={id}
      textValue={words}
      className={isOpen ? 'academie-inbox__row academie-inbox__row--open' : 'academie-inbox__row'}
    >
      <Checkbox slot="selection" className="academie-inbox__check">
        <span className="academie-inbox__box" aria-hidden>
          <IconCheck size={18} stroke={3} />
        </span>
      </Checkbox>
      <div className="academie-inbox__text">
        <span className="academie-inbox__subject">{subject}</span>
        <span className="academie-soft academie-small">
          {[fromWhom(vraag), thema?.name, who && m.loket_inbox_with({ who })].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div className="academie-inbox__end">
        {mixed && <StatusBadge tone={status.tone}>{status.text}</StatusBadge>}
        {due && <StatusBadge tone={due.tone}>{due.text}</StatusBadge>}
        {!mixed && outcome && isAnswered(vraag) && <StatusBadge tone="positive">{outcomeLabel[outcome]()}</StatusBadge>}
        <span className="academie-soft academie-small academie-inbox__day">
          {relativeDay(answeredAt ?? submittedAt)}
          <span className="academie-hidden"> {number}</span>
        </span>
      </div>
    </GridListItem>
  );
}
