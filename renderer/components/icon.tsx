const paths = {
  search: ["M10.2 6a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0Z", "m9.2 9.2 3.6 3.6"],
  cross: ["m3 3 8 8", "m11 3-8 8"],
  plus: ["M7 2.5v9", "M2.5 7h9"],
  up: ["M7 11.5v-9", "M3.5 6 7 2.5 10.5 6"],
  down: ["M7 2.5v9", "M3.5 8 7 11.5 10.5 8"],
  more: ["M2.5 7h1", "M6.5 7h1", "M10.5 7h1"],
  bin: ["M2.5 4h9", "M5.5 4V2.5h3V4", "M3.5 4l.6 7.5h5.8l.6-7.5"],
  copy: ["M5 5h6.5v6.5H5z", "M9 5V2.5H2.5V9H5"],
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing, always beside a word or inside a control that has a label; hidden from the reader. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 14 14" aria-hidden="true" strokeLinecap="round">
      {paths[name].map((d) => (
        <path key={d} d={d} />
      ))}
    </svg>
  );
}

/** The tick of "yes" or "done". With `label` it is read aloud, without it stands beside a word that says the same. */
export function Tick({ label }: { readonly label?: string | undefined }) {
  const path = <path d="M2 6.5 5 9.5 10.5 3" />;
  return label === undefined ? (
    <svg className="tick" viewBox="0 0 12 12" aria-hidden="true">
      {path}
    </svg>
  ) : (
    <svg className="tick" viewBox="0 0 12 12" role="img" aria-label={label}>
      {path}
    </svg>
  );
}
