import type { AttendanceEntryFragment, AttendanceMark, AttendanceWay } from '@academie/web-api/gql';
import { IconCheck, IconX } from '@tabler/icons-react';
import { m } from '../../../paraglide/messages.js';
import { clockTime } from '../../../shared/time.js';
import type { Sheet } from './attendance-query.js';

type RowProps = { entry: AttendanceEntryFragment; sheet: Sheet; onMark: (mark: AttendanceMark) => void };

/** One name with two buttons. Pressing the one that is down takes it back, as long as that is possible. */
export function AttendanceRow({ entry, sheet, onMark }: RowProps) {
  const { persoon, attendance } = entry;
  const choose = (mark: AttendanceMark, pressed: boolean) => {
    if (!pressed) onMark(mark);
    else if (!sheet.closedAt) onMark('UNKNOWN');
  };
  return (
    <li className="academie-attendance__row">
      <div className="academie-attendance__who">
        <strong>{persoon.name}</strong>
        <span className="academie-soft academie-small">
          {[persoon.organisatie?.name, attendance && howText(attendance)].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div className="academie-attendance__marks">
        <Mark
          kind="present"
          pressed={attendance?.present === true}
          disabled={!sheet.canMark}
          label={m.aanwezig_mark_present()}
          name={persoon.name}
          onPress={(pressed) => choose('PRESENT', pressed)}
        />
        <Mark
          kind="absent"
          pressed={attendance?.present === false}
          disabled={!sheet.canMarkAbsent}
          label={m.aanwezig_mark_absent()}
          name={persoon.name}
          onPress={(pressed) => choose('ABSENT', pressed)}
        />
      </div>
    </li>
  );
}

type MarkProps = {
  kind: 'present' | 'absent';
  pressed: boolean;
  disabled: boolean;
  label: string;
  name: string;
  onPress: (pressed: boolean) => void;
};

function Mark({ kind, pressed, disabled, label, name, onPress }: MarkProps) {
  const Icon = kind === 'present' ? IconCheck : IconX;
  return (
    <button
      type="button"
      className={`academie-attendance__mark academie-attendance__mark--${kind}`}
      aria-label={m.aanwezig_mark_of({ mark: label, name })}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onPress(pressed)}
    >
      <Icon size={20} aria-hidden />
      {label}
    </button>
  );
}

const ways: Record<AttendanceWay, () => string> = {
  CODE: m.aanwezig_way_code,
  QR: m.aanwezig_way_qr,
  JOIN: m.aanwezig_way_join,
  LIST: m.aanwezig_way_list,
};

function howText({ present, way, walkIn, recordedAt }: NonNullable<AttendanceEntryFragment['attendance']>): string {
  if (!present) return m.aanwezig_how_absent();
  const how = m.aanwezig_how({ way: ways[way](), time: clockTime(recordedAt) });
  return walkIn ? `${how}, ${m.aanwezig_walk_in_mark()}` : how;
}
