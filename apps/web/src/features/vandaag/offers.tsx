import type { VandaagVisitorQuery } from '@academie/web-api/gql';
import { Card, CardList, Paragraph } from '@academie/web-ui';
import { IconBooks, IconMessageQuestion, IconUsersGroup } from '@tabler/icons-react';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { IconBox } from '../../shared/rows.js';

type Numbers = Pick<VandaagVisitorQuery, 'kennissessies' | 'netwerken' | 'kennisproducten'>;

/** The three things one comes here for, each with where it begins. The numbers come when they are known. */
export function Offers({ numbers }: { numbers: Numbers | undefined }) {
  const offers = [
    {
      to: '/stel-een-vraag',
      icon: IconMessageQuestion,
      title: m.vandaag_offer_loket_title(),
      text: m.vandaag_offer_loket_text(),
      fact: m.vandaag_offer_loket_fact(),
    },
    {
      to: '/netwerken',
      icon: IconUsersGroup,
      title: m.vandaag_offer_netwerken_title(),
      text: m.vandaag_offer_netwerken_text(),
      fact: numbers
        ? m.vandaag_offer_netwerken_fact({
            netwerken: numbers.netwerken.totalCount,
            sessies: numbers.kennissessies.totalCount,
          })
        : ' ',
    },
    {
      to: '/kennisbank',
      icon: IconBooks,
      title: m.vandaag_offer_kennis_title(),
      text: m.vandaag_offer_kennis_text(),
      fact: numbers ? m.vandaag_offer_kennis_fact({ count: numbers.kennisproducten.totalCount }) : ' ',
    },
  ];
  return (
    <CardList columns="three" className="academie-cards academie-cards--three academie-offers">
      {offers.map(({ to, icon: Icon, title, text, fact }) => (
        <Card
          key={to}
          headingLevel={2}
          media={
            <IconBox large>
              <Icon size={30} />
            </IconBox>
          }
          title={<CardLink to={to}>{title}</CardLink>}
        >
          <Paragraph>{text}</Paragraph>
          <p className="academie-offers__fact">{fact}</p>
        </Card>
      ))}
    </CardList>
  );
}
