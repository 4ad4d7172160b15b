const shapes = {
  down: "M4 6.5 8 10.5 12 6.5",
  back: "M9.5 4 5.5 8l4 4",
  on: "m6.5 4 4 4-4 4",
  find: "M11.2 7A4.2 4.2 0 1 1 2.8 7a4.2 4.2 0 0 1 8.4 0ZM10.2 10.2l3.3 3.3",
  close: "m4 4 8 8M12 4l-8 8",
  movedOut: "M3 4v4.5a2 2 0 0 0 2 2h7.5M9.8 7.6l2.8 2.9-2.8 2.9",
  movedIn: "M3 12V8.5a2 2 0 0 1 2-2h7.5M9.8 3.6l2.8 2.9-2.8 2.9",
  swap: "M3 5.5h9.5M9.8 2.8l2.7 2.7-2.7 2.7M13 10.5H3.5M6.2 7.8l-2.7 2.7 2.7 2.7",
  settings: "M2.5 5h7M12.5 5h1M2.5 11h1M6.5 11h7M11 3.5v3M5 9.5v3",
  help: "M5.8 6a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.5M8 12v.1M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z",
  check: "m3.5 8.5 3 3 6-7",
} as const;

const mirrors: ReadonlySet<string> = new Set(["back", "on", "movedOut", "movedIn"]);

/** A small line drawing; never the only carrier of a meaning. */
export function Icon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg className={mirrors.has(name) ? "icon icon-mirrors" : "icon"} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
