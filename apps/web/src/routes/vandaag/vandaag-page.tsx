import { viewerQuery } from '@academie/web-api';
import { LoadingState } from '@academie/web-ui';
import { useQuery } from '@tanstack/react-query';
import { MemberDay } from '../../features/vandaag/member-day.js';
import { VisitorDay } from '../../features/vandaag/visitor-day.js';
import { Failure } from '../../shared/failure.js';

/** The front page: today for who is signed in, what this is for a visitor. */
export function VandaagPage() {
  const { data, error, refetch } = useQuery(viewerQuery);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState kind="page" />;
  return data.me ? <MemberDay viewer={data.me} /> : <VisitorDay />;
}
