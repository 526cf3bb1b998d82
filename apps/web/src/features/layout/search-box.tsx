import { IconSearch } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { useId } from 'react';
import { m } from '../../paraglide/messages.js';

/** The search box of the header. A plain form to `/zoeken?q=`; the router only saves the page load. */
export function SearchBox() {
  const router = useRouter();
  const id = useId();
  return (
    <search>
      <form
        className="academie-search"
        action="/zoeken"
        onSubmit={(event) => {
          event.preventDefault();
          const query = String(new FormData(event.currentTarget).get('q') ?? '').trim();
          if (query !== '') router.history.push(`/zoeken?q=${encodeURIComponent(query)}`);
        }}
      >
        <label className="academie-hidden" htmlFor={id}>
          {m.search_label()}
        </label>
        <input
          id={id}
          name="q"
          type="search"
          className="academie-search__input"
          placeholder={m.search_placeholder()}
          maxLength={200}
          autoComplete="off"
        />
        <button type="submit" className="academie-search__button">
          <IconSearch aria-hidden size={20} />
          <span className="academie-hidden">{m.search_submit()}</span>
        </button>
      </form>
    </search>
  );
}
