// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are ticked is a grid
// biome-ignore-all lint/a11y/useSemanticElements: a box would show a frame in every cell; the tick alone says it
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { Tick } from "./icon.tsx";
import { matrixStep } from "./matrix-step.ts";

export type MatrixRow = {
  readonly id: string;
  readonly title: string;
  /** In place of the title, where it can be edited or carries a mark. */
  readonly head?: ReactNode;
};
export type MatrixColumn = { readonly id: string; readonly title: string; readonly head?: ReactNode };

export type TickMatrixProps = {
  readonly label: string;
  /** Above the row titles: "Abonnees × gegevens". */
  readonly corner: ReactNode;
  readonly rows: ReadonlyArray<MatrixRow>;
  readonly columns: ReadonlyArray<MatrixColumn>;
  readonly isOn: (rowId: string, columnId: string) => boolean;
  readonly onToggle: (rowId: string, columnId: string) => void;
};

/** Things down, things across, a cell to tick. One tab stop: arrows move, Home and End go along the row, Space and Enter tick. */
export function TickMatrix({ label, corner, rows, columns, isOn, onToggle }: TickMatrixProps) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const active = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, columns.length - 1) };

  const keyDown = (event: KeyboardEvent, row: number, column: number) => {
    if (event.altKey) return;
    const next = matrixStep({ row, column }, event.key, rows.length, columns.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`)?.focus();
  };
  return (
    <table ref={table} className="matrix" role="grid" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.head ?? column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={row.id}>
            <th scope="row">{row.head ?? row.title}</th>
            {columns.map((column, j) => {
              const on = isOn(row.id, column.id);
              return (
                <td key={column.id}>
                  <button
                    type="button"
                    role="checkbox"
                    aria-checked={on}
                    aria-label={`${row.title}, ${column.title}`}
                    data-cell={`${i}:${j}`}
                    tabIndex={i === active.row && j === active.column ? 0 : -1}
                    onFocus={() => setAt({ row: i, column: j })}
                    onKeyDown={(event) => keyDown(event, i, j)}
                    onClick={() => onToggle(row.id, column.id)}
                  >
                    {on ? (
                      <Tick />
                    ) : (
                      <span className="dash" aria-hidden="true">
                        ·
                      </span>
                    )}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
