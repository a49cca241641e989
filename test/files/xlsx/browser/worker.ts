import { readWorkbook } from "../../../../src/files/xlsx/read-workbook.ts";
import { writeWorkbook } from "../../../../src/files/xlsx/write-workbook.ts";
import { registerPlan } from "../plan-samples.ts";

const violations: string[] = [];
self.addEventListener("securitypolicyviolation", (event) => {
  violations.push(`${event.violatedDirective} ${event.blockedURI}`);
});

async function run() {
  const written = await writeWorkbook(registerPlan());
  if (!written.ok) return { problem: written.error.code };
  const read = await readWorkbook(written.value.bytes);
  return { bytes: [...written.value.bytes], read: read.ok ? read.value : read.error, violations };
}

run().then(
  (answer) => postMessage(answer),
  (problem: unknown) => postMessage({ problem: String(problem) }),
);
