import './planning-help.css';
import type { ResultKind } from '@academie/web-api/gql';
import { Heading, Panel, Paragraph } from '@academie/web-ui';
import { useId } from 'react';
import { m } from '../../../paraglide/messages.js';
import type { FormValues } from '../form/form-values.js';
import { PlanningHintItem } from './planning-hint.js';
import { type PlanningHelpFound, usePlanningHelp } from './use-planning-help.js';

type PlanningHelpProps = {
  values: FormValues;
  /** The session that is being changed; null for a new one. */
  kennissessieId: string | null;
};

/** Beside the form: what exists or is planned already, and which open questions the session could answer. */
export function PlanningHelp({ values, kennissessieId }: PlanningHelpProps) {
  const id = useId();
  const { found, dated } = usePlanningHelp(values, kennissessieId);
  return (
    <aside aria-labelledby={id} className="academie-planhulp academie-no-print">
      <Panel wash>
        <Heading level={2} appearance="level-3" id={id}>
          {m.planhulp_title()}
        </Heading>
        {found === null ? (
          <Paragraph>{m.planhulp_begin()}</Paragraph>
        ) : (
          <Groups found={found} dated={dated} kennissessieId={kennissessieId} />
        )}
      </Panel>
    </aside>
  );
}

type Group = { kind: ResultKind; title: string };

const isQuestion = ({ kind }: { kind: ResultKind }) => kind === 'KENNISVRAAG' || kind === 'LEERVRAAG';

function groupsFor(dated: boolean): Group[] {
  return [
    { kind: 'KENNISSESSIE', title: dated ? m.planhulp_sessions() : m.planhulp_sessions_ahead() },
    { kind: 'LEERVRAAG', title: m.planhulp_leervragen() },
    { kind: 'KENNISVRAAG', title: m.planhulp_kennisvragen() },
    { kind: 'OPLEIDING', title: dated ? m.planhulp_opleidingen() : m.planhulp_opleidingen_ahead() },
    { kind: 'NETWERK', title: m.planhulp_netwerken() },
  ];
}

type GroupsProps = { found: PlanningHelpFound; dated: boolean; kennissessieId: string | null };

function Groups({ found, dated, kennissessieId }: GroupsProps) {
  const { hints, unseenLeervragen } = found;
  if (hints.length === 0 && unseenLeervragen === 0) return <Paragraph>{m.planhulp_nothing()}</Paragraph>;
  return (
    <>
      {hints.some(isQuestion) && (
        <Paragraph>{kennissessieId === null ? m.planhulp_link_later() : m.planhulp_link_lead()}</Paragraph>
      )}
      {groupsFor(dated).map(({ kind, title }) => {
        const those = hints.filter((hint) => hint.kind === kind);
        const unseen = kind === 'LEERVRAAG' ? unseenLeervragen : 0;
        if (those.length === 0 && unseen === 0) return null;
        return (
          <section key={kind} className="academie-planhulp__group">
            <Heading level={3} appearance="level-4">
              {title}
            </Heading>
            {those.length > 0 && (
              <ul className="academie-planhulp__list">
                {those.map((hint) => (
                  <PlanningHintItem key={hint.id} hint={hint} kennissessieId={kennissessieId} />
                ))}
              </ul>
            )}
            {unseen > 0 && <p className="academie-small">{m.planhulp_unseen({ count: unseen })}</p>}
          </section>
        );
      })}
    </>
  );
}
