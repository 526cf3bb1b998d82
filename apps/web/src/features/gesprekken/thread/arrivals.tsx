import { Button } from '@academie/web-ui';
import { m } from '../../../paraglide/messages.js';

/** "2 nieuwe reacties. Toon." for who reads further up: the page itself does not move. */
export function Arrivals({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <div className="academie-arrivals">
      {count > 0 && (
        <Button purpose="primary" onClick={onShow}>
          {m.gesprekken_arrivals({ count })}
        </Button>
      )}
    </div>
  );
}
