import type { LedenPersoonQuery } from '@academie/web-api/gql';
import { Avatar, DataList, Panel, Tag, TagList } from '@academie/web-ui';
import { m } from '../../paraglide/messages.js';
import { doelgroepLabel } from './doelgroep-words.js';

type Profile = NonNullable<LedenPersoonQuery['persoon']>;

/** What colleagues see of a person. */
export function PersoonProfile({ profile: { persoon, expertise } }: { profile: Profile }) {
  const { organisatie } = persoon;
  const tags = (
    <TagList>
      {expertise.map((word) => (
        <Tag key={word}>{word}</Tag>
      ))}
    </TagList>
  );
  return (
    <Panel>
      <Avatar name={persoon.name} large decorative />
      <DataList
        rows
        facts={[
          ...(organisatie ? [{ id: 'org', term: m.leden_organisatie(), value: organisatie.name }] : []),
          { id: 'doelgroep', term: m.leden_doelgroep_term(), value: doelgroepLabel[persoon.doelgroep]() },
          ...(expertise.length > 0 ? [{ id: 'expertise', term: m.leden_expertise_term(), value: tags }] : []),
        ]}
      />
    </Panel>
  );
}
