import { openHost } from "../../electron/host/host.ts";
import { describeDoor } from "../bridge/door-contract.ts";
import { testDisk } from "./support/test-disk.ts";
import { testForm } from "./support/test-host.ts";

describeDoor("of the bare host", async (places) => {
  const opened = await openHost({ disk: testDisk(), places, versions: { app: "1.0.0", schema: 1 }, form: testForm });
  if (!opened.ok) throw new Error(opened.error.code);
  const { answer, close } = opened.value;
  return { door: (verb, request) => answer(verb, request) as never, raw: answer, close };
});
