import clsx from 'clsx';
import { useUiTexts } from '../texts.js';

/** The initials that carry a capital: "Noor de Wit" is NW. */
export function initials(name: string): string {
  const capitals = name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .filter((letter) => letter !== '' && letter === letter.toLocaleUpperCase('nl') && /\p{L}/u.test(letter));
  return [capitals[0], capitals.length > 1 ? capitals.at(-1) : ''].join('');
}

function hue(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % 5;
}

type AvatarProps = {
  name: string;
  large?: boolean /** The name is written beside it: say it only once. */;
  decorative?: boolean;
};

/** A person by initials, always in the same colour. */
export function Avatar({ name, large, decorative }: AvatarProps) {
  const className = clsx('academie-avatar', `academie-avatar--${hue(name)}`, large && 'academie-avatar--large');
  if (decorative) {
    return (
      <span className={className} aria-hidden>
        {initials(name)}
      </span>
    );
  }
  return (
    <span className={className} role="img" aria-label={name}>
      <span aria-hidden>{initials(name)}</span>
    </span>
  );
}

/** The first few people, and how many more. */
export function Avatars({ names, max = 4 }: { names: readonly string[]; max?: number }) {
  const texts = useUiTexts();
  const more = names.length - max;
  return (
    <span className="academie-avatars">
      {names.slice(0, max).map((name) => (
        <Avatar key={name} name={name} />
      ))}
      {more > 0 && <span className="academie-avatars__more">{texts.more(more)}</span>}
    </span>
  );
}
