import { IconCheck } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { useUiTexts } from '../texts.js';

export type Step = { id: string; title: ReactNode; meta?: ReactNode; state: 'done' | 'now' | 'next' };

/** The phases of something; the state is said in words too, never by colour alone. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  const texts = useUiTexts();
  return (
    <ol className="academie-steps">
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={`academie-steps__step academie-steps__step--${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="academie-steps__mark" aria-hidden>
            {step.state === 'done' ? <IconCheck size={20} stroke={3} /> : index + 1}
          </span>
          <span className="academie-steps__text">
            <strong>{step.title}</strong>
            {step.meta && <span className="academie-steps__meta">{step.meta}</span>}
            <span className="academie-steps__state">{texts.stepState[step.state]}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** How far something is. The label says it in words: "Stap 1 van 5". */
export function ProgressBar({ value, max, label }: { value: number; max: number; label: string }) {
  const id = useId();
  return (
    <div className="academie-progress">
      <span id={id} className="academie-progress__label">
        {label}
      </span>
      <progress className="academie-progress__bar" value={value} max={max} aria-labelledby={id} />
    </div>
  );
}
