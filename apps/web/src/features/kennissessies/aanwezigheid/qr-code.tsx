import { create } from 'qrcode';
import { useMemo } from 'react';

/** Room around it, in modules: scanners need it to find the corners. */
const QUIET = 4;

/** A QR code drawn as one path. Its `label` says what it is for; the address stands beside it in words. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => draw(text), [text]);
  return (
    <svg className="academie-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} className="academie-qr__paper" />
      <path d={path} className="academie-qr__ink" />
    </svg>
  );
}

function draw(text: string): { path: string; size: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const cells = Array.from({ length: modules.size * modules.size }, (_, i) => i).filter((i) => modules.data[i]);
  const path = cells
    .map((i) => `M${(i % modules.size) + QUIET} ${Math.floor(i / modules.size) + QUIET}h1v1h-1z`)
    .join('');
  return { path, size: modules.size + 2 * QUIET };
}
