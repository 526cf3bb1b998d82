import { m } from '../../../paraglide/messages.js';

/** Who types. Not announced: to a screen reader it would be noise; the reaction itself is. */
export function TypingLine({ names }: { names: readonly string[] }) {
  const [first, second] = names;
  return (
    <p className="academie-typing">
      {first === undefined
        ? null
        : names.length > 2
          ? m.gesprekken_typing_many({ count: names.length })
          : second === undefined
            ? m.gesprekken_typing_one({ name: first })
            : m.gesprekken_typing_two({ first, second })}
    </p>
  );
}
