export type MeterProps = {
  /** What is measured ("Doeleinden"); read with the numbers. */
  readonly label: string;
  readonly value: number;
  /** Hatched after it: what does not apply, with a reason. */
  readonly notApplicable?: number | undefined;
  readonly total: number;
  /** Said for the reader: "33 van 34". */
  readonly text: string;
};

/** A bar of how much is done. Decoration beside the same number in words or a table. */
export function Meter({ label, value, notApplicable = 0, total, text }: MeterProps) {
  const share = (part: number) => `${total === 0 ? 0 : (part / total) * 100}%`;
  return (
    <div className="meter" role="img" aria-label={`${label}: ${text}`}>
      <i style={{ width: share(value) }} />
      {notApplicable > 0 && <i style={{ width: share(notApplicable) }} />}
    </div>
  );
}
