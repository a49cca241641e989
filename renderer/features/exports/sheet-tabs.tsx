import { useWords } from "../../store/words.ts";

export type SheetTabsProps = {
  readonly sheets: ReadonlyArray<{ readonly key: string; readonly name: string }>;
  readonly shown: string;
  readonly onShow: (key: string) => void;
};

/** The tabs of a workbook, under the sheet as in Excel. */
export function SheetTabs({ sheets, shown, onShow }: SheetTabsProps) {
  const own = useWords().exportScreen;
  return (
    <nav className="xtabs" aria-label={own.sheets}>
      {sheets.map(({ key, name }) => (
        <button key={key} type="button" aria-current={key === shown} onClick={() => onShow(key)}>
          {name}
        </button>
      ))}
    </nav>
  );
}
