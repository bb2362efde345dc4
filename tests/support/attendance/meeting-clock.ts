/** How one locale writes an instant (`day` as `2022-12-14`, `time` as `09:52:01`) and a length of time. */
export interface Locale {
  readonly at: (day: string, time: string) => string;
  readonly lasting: (seconds: number) => string;
}

interface Parts {
  readonly y: string;
  readonly yy: string;
  readonly m: string;
  readonly d: string;
  readonly time: string;
  /** Without leading zeros. */
  readonly mm: number;
  readonly dd: number;
  readonly hour: number;
}

function instant(write: (parts: Parts) => string): Locale['at'] {
  return (day, time) => {
    const [y = '', m = '', d = ''] = day.split('-');
    return write({ y, yy: y.slice(2), m, d, time, mm: Number(m), dd: Number(d), hour: Number(time.slice(0, 2)) });
  };
}

/** `2:48:05 PM`; the blank before PM is what the system puts there. */
function twelveHours({ hour, time }: Parts, blank: string): string {
  return `${hour % 12 === 0 ? 12 : hour % 12}${time.slice(2)}${blank}${hour < 12 ? 'AM' : 'PM'}`;
}

/** `1h 30m 51s` in any words; parts that are zero are left out, as Teams does. */
function inWords(hours: string, minutes: string, seconds: string): Locale['lasting'] {
  return (length) => {
    const parts: [number, string][] = [
      [Math.floor(length / 3600), hours],
      [Math.floor(length / 60) % 60, minutes],
      [length % 60, seconds],
    ];
    const said = parts.filter(([number]) => number > 0).map(([number, word]) => `${number}${word}`);
    return said.join(' ');
  };
}

function onClock(length: number): string {
  const parts = [Math.floor(length / 3600), Math.floor(length / 60) % 60, length % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

const english = inWords('h', 'm', 's');
const dotted = instant((p) => `${p.d}.${p.m}.${p.y}, ${p.time}`);

export const locales = {
  usLong: { at: instant((p) => `${p.mm}/${p.dd}/${p.y}, ${twelveHours(p, ' ')}`), lasting: english },
  us: { at: instant((p) => `${p.mm}/${p.dd}/${p.yy}, ${twelveHours(p, ' ')}`), lasting: english },
  usNarrowBlank: { at: instant((p) => `${p.mm}/${p.dd}/${p.yy}, ${twelveHours(p, '\u{202f}')}`), lasting: english },
  belgian: { at: instant((p) => `${p.d}/${p.m}/${p.yy}, ${p.time}`), lasting: english },
  british: { at: instant((p) => `${p.d}/${p.m}/${p.y}, ${p.time}`), lasting: english },
  brazilian: { at: instant((p) => `${p.d}/${p.m}/${p.y} ${p.time}`), lasting: english },
  french: { at: instant((p) => `${p.d}/${p.m}/${p.y} à ${p.time}`), lasting: inWords(' h', ' m', ' s') },
  german: { at: dotted, lasting: inWords(' Std.', ' Min.', ' Sek.') },
  lithuanian: { at: instant((p) => `${p.y}-${p.m}-${p.d} ${p.time}`), lasting: inWords(' val.', ' min.', ' sek.') },
  latvian: { at: dotted, lasting: inWords(' st.', ' min', ' s') },
  estonian: { at: dotted, lasting: inWords(' t', ' min', ' sek') },
  finnish: {
    at: instant((p) => `${p.dd}.${p.mm}.${p.y} klo ${p.hour}${p.time.slice(2).replaceAll(':', '.')}`),
    lasting: inWords(' t', ' min', ' s'),
  },
  swedish: { at: instant((p) => `${p.y}-${p.m}-${p.d} ${p.time}`), lasting: inWords(' tim', ' min', ' sek') },
  russian: { at: dotted, lasting: inWords(' ч', ' мин', ' с') },
  clock: { at: instant((p) => `${p.y}-${p.m}-${p.d} ${p.time}`), lasting: onClock },
} as const satisfies Record<string, Locale>;

export function secondsBetween(from: string, to: string): number {
  return secondsOf(to) - secondsOf(from);
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
