// biome-ignore-all lint/a11y/useSemanticElements: rows drawn in a window cannot be a table
import { type Range, useVirtualizer } from "@tanstack/react-virtual";
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import { classNames } from "./class-names.ts";
import { type GridColumn, type GridSort, type GridWords, nextSort } from "./grid-column.ts";
import { GridHead } from "./grid-head.tsx";
import { gridAct } from "./grid-keys.ts";
import { extractWindow, type GridGroup, gridLines, successor } from "./grid-lines.ts";
import { GridHeading, GridRow } from "./grid-row.tsx";
import { allToggled, extended, type GridSelection, shownState, toggled } from "./grid-selection.ts";
import { moveIndex } from "./list-movement.ts";
import { useGridAnnouncements } from "./use-grid-announcements.ts";
import { type GridFocus, useGridFocus } from "./use-grid-focus.ts";
import { useRowHeight } from "./use-row-height.ts";
import { useStable } from "./use-stable.ts";

/** Height of a group heading in px (12 above, a line of 18, 4 under). */
const groupHeight = 34;
/** Rows drawn beyond the window on each side. */
const overscan = 6;

export type GridHandle = {
  /** Puts the focus on the active row. */
  readonly focus: () => void;
};

export type DataGridProps<Row> = {
  readonly label: string;
  /** The rows to show, filtered and sorted, groups together. Keep unchanged row objects identical: rows are memoised. */
  readonly rows: ReadonlyArray<Row>;
  readonly rowId: (row: Row) => string;
  /** For the label of its box: "V-014 Webwinkel". */
  readonly rowName: (row: Row) => string;
  /** Keep identity stable, as `render` decides what a row looks like. */
  readonly columns: ReadonlyArray<GridColumn<Row>>;
  readonly words: GridWords;
  readonly groupOf?: ((row: Row) => GridGroup) | undefined;
  readonly sort?: GridSort | null | undefined;
  readonly onSort?: ((sort: GridSort) => void) | undefined;
  /** Without `onSelect` nothing can be chosen and there are no boxes. */
  readonly selected?: GridSelection | undefined;
  readonly onSelect?: ((selection: GridSelection) => void) | undefined;
  /** The row whose document is open. */
  readonly openId?: string | null | undefined;
  readonly onOpen?: ((id: string) => void) | undefined;
  /** The header stays for the reader but is not drawn: a list of names needs none. */
  readonly hidesHeader?: boolean | undefined;
  /** Extra class of a row ("ended"). */
  readonly rowClass?: ((row: Row) => string | undefined) | undefined;
  /** What stands there without rows. */
  readonly empty?: ReactNode;
  readonly ref?: Ref<GridHandle> | undefined;
};

const nothing: GridSelection = new Set();

/**
 * The long list, for tens of thousands of rows: an ARIA grid whose rows are drawn in a window. One tab stop; arrows, J and
 * K, Page, Home, End move (Shift extends), Left and Right go into a row's cells, Up from the first row into the header,
 * where Enter sorts; Space and Ctrl+click choose, Shift chooses a stretch, Ctrl+A all that is shown; Enter and click open.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { rows, rowId, columns, groupOf, words, onSelect, sort = null, openId = null, hidesHeader = false } = props;
  const selected = props.selected ?? nothing;
  const grid = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const anchor = useRef<string | null>(null);
  const lastIndex = useRef(0);
  const rowHeight = useRowHeight();
  const [wanted, setWanted] = useState<GridFocus>({ zone: "body", id: openId, cell: -1 });

  const { lines, ids, lineOf } = useMemo(() => gridLines(rows, rowId, groupOf), [rows, rowId, groupOf]);
  const activeId = wanted.id !== null && lineOf.has(wanted.id) ? wanted.id : successor(ids, lastIndex.current);
  const activeLine = activeId === null ? -1 : (lineOf.get(activeId) ?? -1);
  const line = lines[activeLine];
  const activeIndex = line?.kind === "row" ? line.rowIndex : 0;
  lastIndex.current = activeIndex;
  const focus: GridFocus = { ...wanted, id: activeId, zone: ids.length === 0 && !hidesHeader ? "head" : wanted.zone };
  const keeper = useGridFocus(grid, focus);

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => body.current,
    estimateSize: (index) => (lines[index]?.kind === "group" ? groupHeight : rowHeight),
    getItemKey: (index) => `${lines[index]?.kind ?? ""}:${lines[index]?.id ?? index}`,
    overscan,
    rangeExtractor: (range: Range) => extractWindow(range, [activeLine]),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sizes depend on the lines and the row height
  useEffect(() => virtual.measure(), [virtual, lines, rowHeight]);
  useGridAnnouncements(ids.length, selected.size, words);

  const show = (id: string) => {
    const at = lineOf.get(id);
    if (at === undefined) return;
    if (lines[at - 1]?.kind === "group") virtual.scrollToIndex(at - 1);
    virtual.scrollToIndex(at);
  };
  const go = (id: string | null, cell = wanted.cell) => {
    if (id === null) return;
    keeper.ask();
    show(id);
    setWanted({ zone: "body", id, cell });
  };
  const showOpen = useStable(() => {
    if (openId === null || keeper.hasFocus() || !lineOf.has(openId)) return;
    show(openId);
    setWanted({ zone: "body", id: openId, cell: -1 });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another document opens, its row becomes the active one
  useEffect(() => showOpen(), [openId, showOpen]);
  useImperativeHandle(props.ref, () => ({ focus: () => go(activeId, -1) }));

  const toggle = useStable((id: string, isRange: boolean) => {
    onSelect?.(isRange ? extended(selected, ids, anchor.current, id) : toggled(selected, id));
    anchor.current = id;
    setWanted({ zone: "body", id, cell: -1 });
  });
  const press = useStable((id: string, event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("a, button") !== null) return;
    if (onSelect !== undefined && (event.ctrlKey || event.metaKey || event.shiftKey)) toggle(id, event.shiftKey);
    else {
      keeper.ask();
      setWanted({ zone: "body", id, cell: -1 });
      props.onOpen?.(id);
    }
  });
  const sortBy = (columnId: string) => props.onSort?.(nextSort(sort, columnId));
  const firstCell = onSelect === undefined ? 0 : -1;

  const headKey = (event: KeyboardEvent): boolean => {
    const toCell = (cell: number) => {
      keeper.ask();
      setWanted({ zone: "head", id: activeId, cell: Math.min(columns.length - 1, Math.max(firstCell, cell)) });
    };
    if (event.key === "ArrowRight") toCell(focus.cell + 1);
    else if (event.key === "ArrowLeft") toCell(focus.cell - 1);
    else if (event.key === "Home") toCell(firstCell);
    else if (event.key === "End") toCell(columns.length - 1);
    else if (event.key === "ArrowDown") go(activeId, -1);
    else if (event.key === "Enter" || event.key === " ") {
      const column = columns[focus.cell];
      if (focus.cell === -1) onSelect?.(allToggled(selected, ids));
      else if (column?.isSortable === true) sortBy(column.id);
    } else return false;
    return true;
  };
  const bodyKey = (event: KeyboardEvent): boolean => {
    const act = gridAct(event);
    if (act === null || activeId === null) return false;
    switch (act.kind) {
      case "move": {
        if (act.key === "ArrowUp" && activeIndex === 0 && !hidesHeader && !act.extends) {
          keeper.ask();
          setWanted({ zone: "head", id: activeId, cell: Math.max(0, wanted.cell) });
          return true;
        }
        const page = Math.max(1, Math.floor((body.current?.clientHeight ?? 0) / rowHeight) - 1);
        const next = ids[moveIndex(activeIndex, act.key, ids.length, page)] ?? null;
        if (act.extends && next !== null && onSelect !== undefined) {
          anchor.current ??= activeId;
          onSelect(extended(selected, ids, anchor.current, next));
        } else if (!act.extends) anchor.current = null;
        go(next);
        return true;
      }
      case "cell":
        go(activeId, Math.min(columns.length - 1, Math.max(-1, wanted.cell + act.by)));
        return true;
      case "toggle":
      case "extend":
        if (onSelect !== undefined) toggle(activeId, act.kind === "extend");
        return true;
      case "all":
        onSelect?.(allToggled(selected, ids));
        return onSelect !== undefined;
      case "open":
        props.onOpen?.(activeId);
        return true;
      case "clear":
        if (selected.size > 0) onSelect?.(nothing);
        return selected.size > 0;
      default:
        return act satisfies never;
    }
  };
  const keyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement; // React types it as EventTarget
    if (target.matches("button, a, textarea, input:not([type='checkbox'])")) return;
    if (!(focus.zone === "head" ? headKey(event) : bodyKey(event))) return;
    event.preventDefault();
    event.stopPropagation();
  };

  const tracks = [...(onSelect === undefined ? [] : ["16px"]), ...columns.map((column) => column.width)].join(" ");
  return (
    <div
      ref={grid}
      role="grid"
      className={classNames("grid", hidesHeader && "no-head")}
      style={{ "--cols": tracks } as CSSProperties} // the type knows no custom properties
      aria-label={props.label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + (onSelect === undefined ? 0 : 1)}
      aria-multiselectable={onSelect !== undefined}
      onKeyDown={keyDown}
      onFocus={keeper.onFocus}
      onBlur={keeper.onBlur}
    >
      <GridHead
        columns={columns}
        sort={sort}
        onSort={props.onSort === undefined ? undefined : sortBy}
        selection={onSelect === undefined ? null : shownState(selected, ids)}
        selectAllLabel={words.selectAll}
        onSelectAll={() => onSelect?.(allToggled(selected, ids))}
        activeCell={focus.zone === "head" && !hidesHeader ? focus.cell : null}
      />
      <div ref={body} className="gbody" role="presentation">
        {ids.length === 0 && props.empty}
        <div className="grows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const at = lines[item.index];
            if (at === undefined) return null;
            return at.kind === "group" ? (
              <GridHeading
                key={item.key}
                title={at.title}
                count={at.count}
                columnCount={columns.length + (onSelect === undefined ? 0 : 1)}
                top={item.start}
                ariaRowIndex={item.index + 2}
              />
            ) : (
              <GridRow
                key={item.key}
                id={at.id}
                row={at.row}
                columns={columns}
                top={item.start}
                ariaRowIndex={item.index + 2}
                isActive={at.id === activeId}
                activeCell={at.id === activeId && focus.zone === "body" ? focus.cell : -1}
                isOpen={at.id === openId}
                isSelected={onSelect === undefined ? null : selected.has(at.id)}
                selectLabel={words.select(props.rowName(at.row))}
                className={props.rowClass?.(at.row)}
                onPress={press}
                onToggle={toggle}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
