import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconX } from '@tabler/icons-react';
import clsx from 'clsx';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { useUiTexts } from '../texts.js';
import { Button, IconButton } from './button.js';
import { Heading, Paragraph } from './text.js';

const alertIcons = { info: IconInfoCircle, ok: IconCircleCheck, warning: IconAlertTriangle, error: IconAlertCircle };

/** Something to know at this place of the page. It is not announced; give `role="status"` when it appears later. */
export function Alert({ type, children, ...rest }: { type: keyof typeof alertIcons } & ComponentProps<'div'>) {
  const Icon = alertIcons[type];
  return (
    <div className={`utrecht-alert utrecht-alert--${type}`} {...rest}>
      <div className="utrecht-alert__icon academie-alert__icon">
        <Icon aria-hidden />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message academie-alert__body">{children}</div>
      </div>
    </div>
  );
}

type NoticeProps = { children: ReactNode; onUndo?: (() => void) | undefined; onClose?: (() => void) | undefined };

/** What just happened, with a way back. It stands in the flow of the page and stays until it is closed. */
export function Notice({ children, onUndo, onClose }: NoticeProps) {
  const texts = useUiTexts();
  return (
    <div className="academie-notice" role="status">
      <IconCircleCheck aria-hidden />
      <span className="academie-notice__text">{children}</span>
      {onUndo && (
        <button type="button" className="academie-notice__action" onClick={onUndo}>
          {texts.undo}
        </button>
      )}
      {onClose && (
        <IconButton label={texts.close} onClick={onClose}>
          <IconX size={20} aria-hidden />
        </IconButton>
      )}
    </div>
  );
}

type StateProps = { title: ReactNode; headingLevel?: 1 | 2 | 3; children?: ReactNode };

/** Nothing here: says why, and offers one way out among its children. */
export function EmptyState({ title, headingLevel = 2, children }: StateProps) {
  return (
    <div className="academie-empty">
      <Heading level={headingLevel} appearance="level-3">
        {title}
      </Heading>
      {children}
    </div>
  );
}

type ErrorStateProps = Partial<StateProps> & {
  onRetry?: (() => void) | undefined;
  /** Nothing broke: the reader has to do something first, or is not the one this is for. */
  calm?: boolean;
};

/** It went wrong: says what to do. */
export function ErrorState({ title, headingLevel = 2, children, onRetry, calm }: ErrorStateProps) {
  const texts = useUiTexts();
  return (
    <div className={clsx('academie-error-state', calm && 'academie-error-state--calm')} role="alert">
      <Heading level={headingLevel} appearance="level-3">
        {title ?? texts.errorTitle}
      </Heading>
      {children ?? <Paragraph>{texts.errorBody}</Paragraph>}
      {onRetry && (
        <Button purpose="secondary" onClick={onRetry}>
          {texts.retry}
        </Button>
      )}
    </div>
  );
}

type LoadingStateProps = { kind?: 'page' | 'cards' | 'rows' | 'lines'; count?: number };

/** Holds the place of what is coming, so that nothing jumps, and says once that it is being fetched. */
export function LoadingState({ kind = 'lines', count = 4 }: LoadingStateProps) {
  const texts = useUiTexts();
  const key = useId();
  const many = Array.from({ length: count }, (_, i) => `${key}${i}`);
  return (
    <div aria-busy="true">
      <span className="academie-hidden" role="status">
        {texts.loading}
      </span>
      {kind === 'page' && (
        <div className="academie-page-header">
          <div className="academie-skeleton academie-skeleton--title" />
          <div className="academie-skeleton academie-skeleton--line" />
        </div>
      )}
      {kind === 'cards' && (
        <div className="academie-results__head">
          <div className="academie-skeleton academie-skeleton--count" />
        </div>
      )}
      <div className={kind === 'cards' ? 'academie-cards' : 'academie-stack academie-stack--tight'}>
        {many.map((each) => (
          <div key={each} className={`academie-skeleton academie-skeleton--${shapes[kind]}`} />
        ))}
      </div>
    </div>
  );
}

const shapes = { page: 'row', cards: 'card', rows: 'row', lines: 'line' };
