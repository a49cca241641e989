import { expect, it } from "vitest";
import { canonicalJson, type Json } from "../../src/json/canonical-json.ts";
import { TraceJson, traceJsonSchema, traceToJson } from "../../src/statement/trace.ts";
import { planned, statementRegister, theExample } from "./statement-samples.ts";

it.each([false, true])("a trace has the published shape, and every part its fields (in layers: %s)", (layered) => {
  for (const register of [theExample(), statementRegister("000")]) {
    const trace = TraceJson.parse(traceToJson(planned(register, "nl", { layered }).document));
    expect(trace.length).toBeGreaterThan(50);
    for (const { text, refs } of trace) expect(refs.length, text).toBeGreaterThan(0);
  }
});

it("the published schema is what the code makes", async () => {
  const schema = canonicalJson(JSON.parse(JSON.stringify(traceJsonSchema())) as Json, "indented");
  await expect(schema).toMatchFileSnapshot("../../docs/schemas/trace.schema.json");
});
