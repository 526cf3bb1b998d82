import { IconX } from '@tabler/icons-react';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { useUiTexts } from '../texts.js';

/**
 * The fixed vocabulary of status colours. `positive`: it is arranged (Aangemeld, Beantwoord). `attention`: act soon
 * (Bijna vol, Wachtlijst). `negative`: it is off or refused (Afgelast, Afgewezen). `info`: a plain state (Open,
 * In behandeling). `muted`: closed, past, or not for now (Vol, Archief). The word says it; the colour only helps.
 */
export type Tone = 'positive' | 'attention' | 'negative' | 'info' | 'muted';

const badgeOfTone: Record<Tone, string> = {
  positive: 'success',
  attention: 'warning',
  negative: 'danger',
  info: 'neutral',
  muted: 'inactive',
};

export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`utrecht-status-badge utrecht-status-badge--${badgeOfTone[tone]}`}>{children}</span>;
}

/** How many, in a pill. `label` says of what, for a screen reader: "3 ongelezen meldingen". */
export function CountBadge({
  count,
  max = 99,
  label,
  alert,
}: {
  count: number;
  max?: number;
  label: string;
  alert?: boolean;
}) {
  return (
    <span className={clsx('academie-count', alert && 'academie-count--alert')}>
      <span aria-hidden>{count > max ? `${max}+` : count}</span>
      <span className="academie-hidden">{label}</span>
    </span>
  );
}

/** Tags beside each other. */
export function TagList({ children, ...rest }: ComponentProps<'ul'>) {
  return (
    <ul className="academie-tags" {...rest}>
      {children}
    </ul>
  );
}

/** A property, only to read. Stands in a `TagList`. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <li>
      <span className="academie-tag">{children}</span>
    </li>
  );
}

/** A choice that can be taken back with one press. Stands in a `TagList`. */
export function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const texts = useUiTexts();
  return (
    <li>
      <button type="button" className="academie-chip" onClick={onRemove}>
        <span aria-hidden>{label}</span>
        <span className="academie-hidden">{texts.remove(label)}</span>
        <IconX size={18} aria-hidden />
      </button>
    </li>
  );
}
