import { expect, it } from "vitest";
import { termAxis } from "../../../renderer/features/activities/term-axis.ts";
import { testBuilder } from "../../support/test-builder.ts";

it("terms of an activity stand on one axis of whole years, each once, the longest last, those without an end after it", () => {
  const b = testBuilder();
  const open = b.term({ name: "Open", phases: [b.longer("P1Y"), b.criterion("zolang als nodig")] });
  const short = b.term({ name: "Half jaar", phases: [b.longer("P6M")] });
  const long = b.term({
    name: "Fiscaal",
    phases: [b.until(b.event("event-order-completed")), b.longer("P6M"), b.longer("P2Y")],
  });
  const activity = b.activity({
    dataGroups: [
      b.group({ retentionUses: [b.keeps(open), b.keeps(long)] }),
      b.group({ retentionUses: [b.keeps(short), b.keeps(long)] }),
    ],
  });
  const axis = termAxis(activity, b.build(), "2026-01-01");
  expect(axis.years).toBe(3);
  expect(axis.lines.map(({ name, endsOn }) => [name, endsOn])).toEqual([
    ["Half jaar", "2026-07-01"],
    ["Fiscaal", "2028-07-01"],
    ["Open", null],
  ]);
  const [half, fiscal, without] = axis.lines;
  expect(fiscal?.stretches.map(({ from, to }) => [from.toFixed(2), to.toFixed(2)])).toEqual([
    ["0.00", "0.17"],
    ["0.17", "0.83"],
  ]);
  expect(half?.stretches[0]?.to).toBe(fiscal?.stretches[0]?.to);
  expect(without).toMatchObject({ openReason: "criterion", stretches: [{ from: 0 }] });
});
