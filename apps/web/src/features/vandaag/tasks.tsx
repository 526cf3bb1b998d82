import { gqlQuery, hasRole, type Viewer } from '@academie/web-api';
import { VandaagBeheerDocument, VandaagLoketDocument } from '@academie/web-api/gql';
import { IconAlertTriangle, IconInbox, IconTool, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { m } from '../../paraglide/messages.js';
import { CardLink } from '../../shared/links.js';
import { IconBox, RowItem, Rows } from '../../shared/rows.js';
import { Section } from './section.js';

/** What waits for an adviseur or a beheerder. Not there for those who have no such task, or when nothing waits. */
export function Tasks({ viewer }: { viewer: Viewer }) {
  const loket = useQuery({ ...gqlQuery(VandaagLoketDocument, {}), enabled: hasRole(viewer, 'ADVISEUR') }).data;
  const beheer = useQuery({ ...gqlQuery(VandaagBeheerDocument, {}), enabled: hasRole(viewer, 'BEHEERDER') }).data;
  const tasks = [
    {
      id: 'overdue',
      to: '/vragen',
      icon: IconAlertTriangle,
      count: loket?.leervraagCounts.overdue,
      label: m.vandaag_task_overdue,
    },
    {
      id: 'new',
      to: '/vragen',
      icon: IconInbox,
      count: loket?.leervraagCounts.submitted,
      label: m.vandaag_task_submitted,
    },
    {
      id: 'access',
      to: '/beheer',
      icon: IconUserPlus,
      count: beheer?.accessRequests.totalCount,
      label: m.vandaag_task_access,
    },
    { id: 'jobs', to: '/beheer', icon: IconTool, count: beheer?.parkedJobs.length, label: m.vandaag_task_jobs },
  ].flatMap(({ count, ...task }) => (count ? [{ ...task, count }] : []));
  if (tasks.length === 0) return null;
  return (
    <Section title={m.vandaag_tasks_title()}>
      <Rows>
        {tasks.map(({ id, to, icon: Icon, count, label }) => (
          <RowItem
            key={id}
            media={
              <IconBox>
                <Icon />
              </IconBox>
            }
            title={<CardLink to={to}>{label({ count })}</CardLink>}
          />
        ))}
      </Rows>
    </Section>
  );
}
