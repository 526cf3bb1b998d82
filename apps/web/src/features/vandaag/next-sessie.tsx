import type { VandaagSessieFragment } from '@academie/web-api/gql';
import { ButtonAnchor, DateBlock, Heading } from '@academie/web-ui';
import { IconClock, IconMapPin, IconVideo } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { ButtonLink } from '../../shared/links.js';
import { dateParts, daysFromNow, timeRange } from '../../shared/time.js';
import { whenLabel } from './day.js';
import { placeOf } from './vandaag-words.js';

/** The next session of the reader, as a ticket beside the greeting. */
export function NextSessie({ sessie, now }: { sessie: VandaagSessieFragment; now: string }) {
  // On the day itself the way in comes first; before that the page that says what it is about.
  const joinUrl = daysFromNow(sessie.startsAt, now) <= 0 ? sessie.onlineUrl : null;
  const Place = sessie.form === 'ONLINE' ? IconVideo : IconMapPin;
  return (
    <section className="academie-ticket" aria-labelledby="volgende-sessie">
      <p className="academie-ticket__when">
        {m.vandaag_next_sessie()} <strong>{whenLabel(sessie, now)}</strong>
      </p>
      <div className="academie-ticket__what">
        <DateBlock {...dateParts(sessie.startsAt)} />
        <div className="academie-ticket__text">
          <Heading level={2} appearance="level-4" id="volgende-sessie">
            {sessie.title}
          </Heading>
          <p className="academie-ticket__fact">
            <IconClock size={20} aria-hidden />
            {timeRange(sessie.startsAt, sessie.endsAt)}
          </p>
          <p className="academie-ticket__fact">
            <Place size={20} aria-hidden />
            {placeOf(sessie)}
          </p>
        </div>
      </div>
      <div className="academie-ticket__actions">
        {joinUrl && <ButtonAnchor href={joinUrl}>{m.vandaag_join_online()}</ButtonAnchor>}
        <ButtonLink purpose={joinUrl ? 'subtle' : 'primary'} to={`/kennissessies/${sessie.id}` as string}>
          {m.vandaag_view_sessie()}
        </ButtonLink>
      </div>
    </section>
  );
}
