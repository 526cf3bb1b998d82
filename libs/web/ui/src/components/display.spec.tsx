import { act, cleanup, render, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  Alert,
  Avatars,
  announce,
  Breadcrumb,
  Card,
  CardList,
  Chip,
  CountBadge,
  DataList,
  DateBlock,
  Dialog,
  EmptyState,
  ErrorState,
  initials,
  LiveRegion,
  LoadingState,
  MetaItem,
  MetaList,
  Notice,
  ProgressBar,
  ShowMore,
  StatusBadge,
  Steps,
  TabAnchor,
  TabList,
  Table,
  Tag,
  TagList,
} from '../index.js';
import { accessibilityFaults } from '../testing/index.js';

afterEach(cleanup);

describe('the components that show something', () => {
  it('have no fault that axe can see', async () => {
    const { container } = render(
      <>
        <Breadcrumb label="Kruimelpad">
          <a href="/">Vandaag</a>
          Netwerken
        </Breadcrumb>
        <h1>Netwerken</h1>
        <TabList label="Onderdelen">
          <TabAnchor href="/a" aria-current="page">
            Gesprekken
          </TabAnchor>
        </TabList>
        <h2>Sessies</h2>
        <CardList>
          <Card
            media={<DateBlock dateTime="2026-11-24" weekday="di" day="24" month="nov" />}
            kicker="Netwerk Data"
            title={<a href="/x">Van dashboard naar besluit</a>}
            footer={<Avatars names={['Noor de Wit', 'Sanne Bakker']} max={1} />}
          >
            <MetaList>
              <MetaItem after={<StatusBadge tone="attention">Bijna vol</StatusBadge>}>Nog 3 plaatsen vrij</MetaItem>
            </MetaList>
          </Card>
        </CardList>
        <TagList aria-label="Gekozen filters">
          <Tag>Data</Tag>
          <Chip label="Online" onRemove={() => undefined} />
        </TagList>
        <Alert type="info">Let op</Alert>
        <Notice onUndo={() => undefined}>U bent aangemeld.</Notice>
        <EmptyState title="Niets gevonden" />
        <ErrorState onRetry={() => undefined} />
        <LoadingState kind="cards" />
        <Steps steps={[{ id: 'a', title: 'Verkennen', state: 'done' }]} />
        <ProgressBar value={1} max={5} label="Stap 1 van 5" />
        <DataList facts={[{ id: 'w', term: 'Wanneer', value: 'dinsdag' }]} />
        <CountBadge count={3} label="3 ongelezen meldingen" />
        <ShowMore shown={20} total={34} onMore={() => undefined} />
      </>,
    );
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('catch a fault when there is one', async () => {
    const element = document.createElement('div');
    element.innerHTML = '<img src="/x.png">';
    document.body.append(element);
    expect(await accessibilityFaults(element)).toEqual([expect.stringContaining('image-alt')]);
    element.remove();
  });
});

describe('a table', () => {
  type Row = { id: string; name: string; members: number };
  const rows: Row[] = [
    { id: 'a', name: 'Data', members: 87 },
    { id: 'b', name: 'Wonen', members: 43 },
  ];

  it('keeps its roles written out, names its rows, and tells how it is sorted', async () => {
    const user = userEvent.setup();
    const onSort = vi.fn();
    const { getByRole, container } = render(
      <Table
        caption="Netwerken"
        columns={[
          { id: 'name', header: 'Naam', cell: (row: Row) => row.name, rowHead: true, sortable: true },
          { id: 'members', header: 'Leden', cell: (row: Row) => row.members, number: true },
        ]}
        rows={rows}
        rowKey={(row) => row.id}
        sort={{ column: 'name', direction: 'ascending' }}
        onSort={onSort}
      />,
    );
    const table = getByRole('table', { name: 'Netwerken' });
    for (const part of table.querySelectorAll('thead, tbody, tr, th, td'))
      expect(part.getAttribute('role')).toBeTruthy();
    expect(within(table).getByRole('rowheader', { name: 'Wonen' })).toBeTruthy();
    const header = within(table).getByRole('columnheader', { name: /Naam/ });
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    await user.click(within(header).getByRole('button'));
    expect(onSort).toHaveBeenCalledWith({ column: 'name', direction: 'descending' });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe('a dialog', () => {
  function Question() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Aanmelden
        </button>
        <Dialog open={open} onClose={() => setOpen(false)} title="Aanmelden voor deze sessie">
          <p>Weet u het zeker?</p>
        </Dialog>
      </>
    );
  }

  it('opens as a modal with a name, and closes', async () => {
    const user = userEvent.setup();
    const { getByRole, getByText, queryByText, container } = render(<Question />);
    expect(queryByText('Weet u het zeker?')).toBeNull();
    await user.click(getByRole('button', { name: 'Aanmelden' }));
    const dialog = getByRole('dialog', { name: 'Aanmelden voor deze sessie' }) as HTMLDialogElement;
    expect(dialog.open).toBe(true);
    expect(getByText('Weet u het zeker?')).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Sluiten' }));
    expect(dialog.open).toBe(false);
  });
});

describe('what is said to a screen reader', () => {
  it('is said again when it is the same sentence', () => {
    const { getByTestId } = render(<LiveRegion />);
    const region = getByTestId('live-region');
    act(() => announce('6 sessies gevonden'));
    const first = region.textContent;
    act(() => announce('6 sessies gevonden'));
    expect(first?.trim()).toBe('6 sessies gevonden');
    expect(region.textContent?.trim()).toBe('6 sessies gevonden');
    expect(region.textContent).not.toBe(first);
  });
});

describe('small words', () => {
  it.each([
    ['Noor de Wit', 'NW'],
    ['Fatima Yilmaz', 'FY'],
    ['Ilse', 'I'],
    ['Jan van der Berg-Öztürk', 'JB'],
    ['', ''],
  ])('the initials of "%s" are "%s"', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it('shows no button when the list is complete, and nothing for an empty one', () => {
    const { queryByRole, container, rerender, getByText } = render(
      <ShowMore shown={20} total={34} onMore={() => undefined} />,
    );
    expect(getByText('20 van 34 getoond')).toBeTruthy();
    rerender(<ShowMore shown={34} total={34} onMore={undefined} />);
    expect(queryByRole('button')).toBeNull();
    rerender(<ShowMore shown={0} total={0} onMore={undefined} />);
    expect(container.textContent).toBe('');
  });

  it('caps a count, and says the whole of it aloud', () => {
    const { getByText } = render(<CountBadge count={120} label="120 ongelezen meldingen" />);
    expect(getByText('99+').getAttribute('aria-hidden')).toBe('true');
    expect(getByText('120 ongelezen meldingen')).toBeTruthy();
  });
});
