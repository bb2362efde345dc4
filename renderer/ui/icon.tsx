/** Drawn on a 16 by 16 grid with a line of 1.5, in the colour of the text beside it. */
const shapes = {
  activities: 'M2.5 3.5h11M2.5 8h11M2.5 12.5h7',
  attendance: 'M2.5 2.5h11v11h-11ZM5 6l1 1 1.8-2M5 10.5l1 1 1.8-2M9.5 6.5h2M9.5 11h2',
  organisations: 'M2.5 13.5v-9h6v9M8.5 7.5h5v6M1.5 13.5h13M4.5 7h2M4.5 10h2M11 10h.5',
  places: 'M8 14.5s4.5-4.4 4.5-7.8a4.5 4.5 0 0 0-9 0c0 3.4 4.5 7.8 4.5 7.8ZM8 5.2v3M6.5 6.7h3',
  project: 'M2.5 2.5h11v11h-11ZM5 6h6M5 9h4',
  send: 'M8 11V2.5M4.5 6 8 2.5 11.5 6M2.5 10.5v3h11v-3',
  combine: 'M3 2.5c0 4 5 3.5 5 8v3M13 2.5c0 4-5 3.5-5 8M5.5 11 8 13.5l2.5-2.5',
  summary: 'M2.5 13.5h11M4.5 13.5v-4M8 13.5v-10M11.5 13.5v-7',
  report: 'M3.5 1.5h6l3 3v10h-9ZM9.5 1.5v3h3M5.5 8h5M5.5 11h5',
  trash: 'M2.5 4h11M6 4V2.5h4V4M4 4l.7 9.5h6.6L12 4M6.5 6.5v4.5M9.5 6.5v4.5',
  settings: 'M2.5 4.5h6M11.5 4.5h2M8.5 3v3M2.5 11.5h2M7.5 11.5h6M5.5 10v3',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.2 3.2',
  help: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM6 6.2c.2-2.8 4.2-2.6 4 0C9.9 7.7 8 7.7 8 9.3M8 11.2v.3',
  check: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM5 8.2l2.2 2.2L11 6',
  pleaseCheck: 'M8 2 15 14H1ZM8 6.5v3.5M8 11.8v.3',
  mustFix: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3L1.5 10.7V5.3ZM8 4.5v4.2M8 11v.3',
  info: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM8 7.2v4M8 4.7v.3',
  saving: 'M8 2.5a5.5 5.5 0 1 1-5.5 5.5M8 5v3l2 1.5',
  add: 'M8 3v10M3 8h10',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  down: 'M4 6l4 4 4-4',
  right: 'M6 4l4 4-4 4',
  left: 'M10 4 6 8l4 4',
  undo: 'M5.5 2.5 2.5 5.5l3 3M2.5 5.5h7a4 4 0 0 1 0 8H5',
  backup: 'M2.5 3h11v3h-11ZM3.5 6v7.5h9V6M6.5 9h3',
  folder: 'M1.5 3.5h5l1.5 2h6.5v8h-13Z',
  open: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M11.5 9.5v4h-9v-9h4',
  print: 'M4.5 6V2.5h7V6M4.5 11h-2V6h11v5h-2M4.5 9h7v4.5h-7Z',
  sign: 'M2.5 13.5h11M3.5 10.5c2-7 4.5-8 4.5-5s-3 5.5-2 5.5 1.5-3 2.5-3 .5 2 1.5 2 1-1 2.5-1',
  practice: 'M6 2h4M7 2v4L3 13.5h10L9 6V2M5.2 9.5h5.6',
  person: 'M8 7.5a2.8 2.8 0 1 0 0-5.5 2.8 2.8 0 0 0 0 5.5ZM2.5 14c.5-6 10.5-6 11 0',
  two: 'M2 4.5h7v9H2ZM6.5 4.5v-2H14v9H9',
} as const;

export type IconName = keyof typeof shapes;

/** A decoration beside a word: never the only sign of anything, so screen readers pass over it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none', verticalAlign: '-0.15em' }}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
