import { useRef } from "react";
import { isPathWithin } from "../../src/model/field-ref.ts";
import type { CollectedKind, EntityOf } from "../../src/model/kinds.ts";
import { Button } from "../components/button.tsx";
import { useWords } from "../store/words.ts";
import { changeEntity } from "./change-entity.ts";

export type UnconfirmedProps<K extends CollectedKind> = {
  readonly kind: K;
  readonly record: EntityOf<K>;
  /** Only what stands under one of these paths; absent: all of the record. */
  readonly within?: ReadonlyArray<string>;
};

/** What was taken over and nobody looked at yet, with the one act that confirms it. Nothing when all is confirmed. */
export function Unconfirmed<K extends CollectedKind>({ kind, record, within }: UnconfirmedProps<K>) {
  const { fields } = useWords();
  const line = useRef<HTMLParagraphElement>(null);
  const isMeant = (path: string): boolean => within === undefined || within.some((each) => isPathWithin(path, each));
  const open = record.origins.filter(({ path, confirmedAt }) => confirmedAt === null && isMeant(path));
  if (open.length === 0) return null;
  const confirm = (): void => {
    const at = new Date().toISOString();
    // The button goes with what it confirms: the focus stays on the page.
    line.current?.closest<HTMLElement>("[tabindex='-1']")?.focus({ preventScroll: true });
    void changeEntity(kind, record.id, (each) => ({
      ...each,
      origins: each.origins.map((origin) =>
        isMeant(origin.path) ? { ...origin, confirmedAt: origin.confirmedAt ?? at } : origin,
      ),
    }));
  };
  return (
    <p ref={line} className="soft unconfirmed" data-margin-anchor={within === undefined ? "origins" : undefined}>
      {fields.unconfirmed(open.length, [...new Set(open.map((origin) => fields.originKinds[origin.kind]))])}{" "}
      <Button isLow onPress={confirm}>
        {within === undefined ? fields.confirm : fields.confirmPart}
      </Button>
    </p>
  );
}
