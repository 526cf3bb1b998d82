import type { MateriaalItemFragment } from '@academie/web-api/gql';
import { Heading, LinkAnchor } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';
import { materiaalHref, materiaalMeta } from './opbrengst-words.js';

type MateriaalListProps = { sessionId: string; materiaal: readonly MateriaalItemFragment[] };

/** Everything to read or to look at, with what one gets behind each. */
export function MateriaalList({ sessionId, materiaal }: MateriaalListProps) {
  return (
    <div>
      <Heading level={3} appearance="level-4">
        {m.opbrengst_materiaal()}
      </Heading>
      <ul className="academie-materiaal">
        {materiaal.map((item) => (
          <li key={item.id}>
            <LinkAnchor
              href={materiaalHref(sessionId, item)}
              {...(item.file ? { download: item.file.name } : { rel: 'noreferrer' })}
            >
              {item.title}
            </LinkAnchor>{' '}
            <span className="academie-soft">({materiaalMeta(item)})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
