import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useUiTexts } from '../texts.js';
import { IconButton } from './button.js';
import { Heading } from './text.js';

type DialogProps = { open: boolean; onClose: () => void; title: ReactNode; children: ReactNode };

/** The browser's own dialog: it keeps the focus inside, closes with Escape and gives the focus back. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const texts = useUiTexts();
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is on the backdrop; the keyboard has Escape
    <dialog
      ref={ref}
      className="academie-dialog"
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className="academie-dialog__head">
        <Heading level={2} appearance="level-3" id={titleId}>
          {title}
        </Heading>
        <IconButton label={texts.close} onClick={onClose}>
          <IconX aria-hidden />
        </IconButton>
      </div>
      {open && <div className="academie-dialog__body">{children}</div>}
    </dialog>
  );
}
