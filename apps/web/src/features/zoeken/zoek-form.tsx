import './zoeken.css';
import { Button, TextField } from '@academie/web-ui';
import { IconSearch } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { fieldText } from '../../shared/use-form.js';

/** The search box of the page itself; the one of the header is not there on a small screen. */
export function ZoekForm({ query, onSearch }: { query: string | undefined; onSearch: (query: string) => void }) {
  return (
    <search>
      <form
        // A search from the header changes the address; the box then follows.
        key={query}
        className="academie-zoek-form"
        onSubmit={(event) => {
          event.preventDefault();
          const text = fieldText(new FormData(event.currentTarget), 'q');
          if (text !== '') onSearch(text);
        }}
      >
        <TextField
          label={m.zoeken_label()}
          name="q"
          type="search"
          maxLength={200}
          autoComplete="off"
          defaultValue={query}
        />
        <Button type="submit" purpose="primary" iconStart={<IconSearch aria-hidden />}>
          {m.search_submit()}
        </Button>
      </form>
    </search>
  );
}
