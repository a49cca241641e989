import { Button } from "../../components/button.tsx";
import { DeskSheet } from "../../components/desk-sheet.tsx";
import { WholeBackups, type WholeBackupsProps } from "../../controls/whole-backups.tsx";
import { useWords } from "../../store/words.ts";

export type RestoreSheetProps = WholeBackupsProps & { readonly onBack: () => void };

/** Which backup to put back, of registers that are no longer whole on this computer. */
export function RestoreSheet({ onBack, ...backups }: RestoreSheetProps) {
  const words = useWords().app;
  return (
    <DeskSheet over={words.productName} title={words.start.restoreTitle} lead={words.start.restoreLead}>
      <WholeBackups {...backups} />
      <p className="acts">
        <Button look="bare" onPress={onBack}>
          {words.start.back}
        </Button>
      </p>
    </DeskSheet>
  );
}
