import { Heading } from '@academie/web-ui';
import type { ReactNode } from 'react';

/** One heading of a page of text, with what stands under it. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <Heading level={2} appearance="level-3">
        {title}
      </Heading>
      {children}
    </>
  );
}

/** Sentences as a list. */
export function Points({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
