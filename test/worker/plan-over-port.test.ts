import { expect, test } from "vitest";
import { headOf, receivePlan, sendPlan } from "../../renderer/worker/plan-over-port.ts";
import { exampleRegister } from "../../src/example/example-register.ts";
import { planRegisterWorkbook } from "../../src/exports/plan-register-workbook.ts";
import { inBatches, type WorkbookPlan, type WriteNote } from "../../src/exports/sheet-plan.ts";
import { writeWorkbook } from "../../src/files/xlsx/write-workbook.ts";
import { options } from "../exports/plan-reading.ts";
import { sheet, workbook } from "../files/xlsx/plan-samples.ts";

/** The rows of the first sheet, as they come over the port. */
function firstRows(plan: WorkbookPlan): AsyncGenerator {
  const [first] = plan.sheets;
  if (first === undefined) throw new Error("a plan without sheets");
  return first.rows([]) as AsyncGenerator;
}

/** A plan as it arrives at the other end of a port. */
function overPort(plan: WorkbookPlan) {
  const { port1, port2 } = new MessageChannel();
  const head = structuredClone(sendPlan(plan, port1));
  return { plan: receivePlan(head, port2), close: () => port1.close() };
}

test("a workbook whose rows came over a port has the same bytes", async () => {
  const plan = planRegisterWorkbook(exampleRegister({ today: "2026-11-25" }), options());
  const sent = overPort(plan);
  expect(await writeWorkbook(sent.plan)).toEqual(await writeWorkbook(plan));
  sent.close();
});

test("rows are made when they are asked for, at most a few batches ahead", async () => {
  let made = 0;
  const rows = function* () {
    for (;;) {
      made += 1;
      yield [["row"]];
    }
  };
  const sent = overPort(workbook(sheet([], { rows })));
  const batches = firstRows(sent.plan);
  for (let n = 0; n < 5; n++) await batches.next();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(made).toBeLessThanOrEqual(9);
  await batches.return(undefined);
  sent.close();
});

test("the sheet that explains is told what was changed in the others", async () => {
  const told: ReadonlyArray<WriteNote>[] = [];
  const rows = (notes: ReadonlyArray<WriteNote>) => {
    told.push(notes);
    return inBatches([["explanation"]]);
  };
  const sent = overPort(workbook(sheet([["x".repeat(40_000)]]), sheet([], { key: "last", listsNotes: true, rows })));
  await writeWorkbook(sent.plan);
  expect(told).toEqual([[expect.objectContaining({ kind: "text-cut", address: "A2" })]]);
  sent.close();
});

test("a sheet without rows and the one after it both arrive whole", async () => {
  const plan = workbook(sheet([]), sheet([["a"], ["b"]], { key: "second" }));
  const sent = overPort(plan);
  expect(await writeWorkbook(sent.plan)).toEqual(await writeWorkbook(plan));
  sent.close();
});

test("a bug in the planning of a row is thrown where the rows are used", async () => {
  const rows = () => {
    throw new Error("no such term");
  };
  const sent = overPort(workbook(sheet([], { rows })));
  await expect(firstRows(sent.plan).next()).rejects.toThrow("no such term");
  sent.close();
});

test("the head of a plan can be cloned", () => {
  const head = headOf(planRegisterWorkbook(exampleRegister({ today: "2026-11-25" }), options()));
  expect(structuredClone(head)).toEqual(head);
});
