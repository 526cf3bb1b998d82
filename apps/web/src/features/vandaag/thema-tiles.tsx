import type { VandaagVisitorQuery } from '@academie/web-api/gql';
import { IconBolt, IconBuildingBank, IconBulb, IconCpu, IconHeartHandshake, IconLeaf } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { IconBox } from '../../shared/rows.js';
import { Section } from './section.js';

/** A picture for each thema of the agenda; a new one gets the lamp until it has its own. */
const pictures: Record<string, ComponentType<{ size?: number }>> = {
  'gezonde-leefomgeving': IconLeaf,
  'klimaat-en-energie': IconBolt,
  'brede-welvaart': IconHeartHandshake,
  digitalisering: IconCpu,
  'lokale-democratie': IconBuildingBank,
};

/** The themas of the kennisagenda, each a way in. */
export function ThemaTiles({ themas }: { themas: VandaagVisitorQuery['themas'] }) {
  return (
    <Section
      title={m.vandaag_themas_title()}
      more={{ to: '/kennisagenda', label: m.vandaag_themas_more() }}
      className="academie-themas"
    >
      <ul className="academie-themas__list">
        {themas.map((thema) => {
          const Picture = pictures[thema.slug] ?? IconBulb;
          return (
            <li key={thema.id} className="academie-card academie-themas__tile">
              <IconBox>
                <Picture size={26} />
              </IconBox>
              <CardLink to={'/kennisagenda' as string} hash={thema.slug}>
                {thema.name}
              </CardLink>
              <span className="academie-soft academie-small">
                {m.vandaag_thema_onderwerpen({ count: thema.onderwerpen.length })}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
