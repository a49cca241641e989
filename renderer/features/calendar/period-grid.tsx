import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";

export interface PeriodCell {
  /** "2027-01-01", or the first day of a month. */
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
  /** A day of the month before or after, or without anything to do. */
  readonly isFaint: boolean;
  readonly isToday: boolean;
}

export type PeriodGridProps = {
  readonly label: string;
  readonly head?: ReadonlyArray<string> | undefined;
  readonly rows: ReadonlyArray<ReadonlyArray<PeriodCell>>;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

const steps: { readonly [key: string]: (columns: number) => number } = {
  ArrowRight: () => 1,
  ArrowLeft: () => -1,
  ArrowDown: (columns) => columns,
  ArrowUp: (columns) => -columns,
};

/** Days of a month or months of a year, to choose one of. One Tab stop; arrows walk, Enter and Space choose. */
export function PeriodGrid({ label, head, rows, chosen, onChoose }: PeriodGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const cells = rows.flat();
  const [walked, setWalked] = useState<string | null>(null);
  const stop = [walked, chosen].find((id) => cells.some((cell) => cell.id === id)) ?? cells[0]?.id;
  const keyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key]?.(rows[0]?.length ?? 1);
    if (step === undefined) return;
    event.preventDefault();
    const next = cells[cells.findIndex(({ id }) => id === stop) + step];
    if (next === undefined) return;
    setWalked(next.id);
    table.current?.querySelector<HTMLElement>(`[data-period="${next.id}"]`)?.focus();
  };
  return (
    <table ref={table} className="periods" aria-label={label} onKeyDown={keyDown}>
      {head !== undefined && (
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]?.id}>
            {row.map((cell) => (
              <td key={cell.id}>
                <button
                  type="button"
                  data-period={cell.id}
                  className={cell.isFaint ? "faint" : undefined}
                  aria-pressed={cell.id === chosen}
                  aria-current={cell.isToday ? "date" : undefined}
                  aria-label={cell.label}
                  tabIndex={cell.id === stop ? 0 : -1}
                  onClick={() => {
                    setWalked(cell.id);
                    onChoose(cell.id);
                  }}
                >
                  {cell.content}
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
