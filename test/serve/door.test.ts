import { openHost } from "../../electron/host/host.ts";
import { startLoopback } from "../../electron/serve/loopback.ts";
import { describeDoor } from "../bridge/door-contract.ts";
import { testDisk } from "../host/support/test-disk.ts";
import { testForm } from "../host/support/test-host.ts";
import { enterLoopback } from "./loopback-door.ts";

describeDoor("over the loopback", async (places) => {
  const host = await openHost({ disk: testDisk(), places, versions: { app: "1.0.0", schema: 1 }, form: testForm });
  if (!host.ok) throw new Error(host.error.code);
  const loopback = await startLoopback({ host: host.value, pageFolder: places.data, port: 0 });
  if (!loopback.ok) throw new Error(loopback.error.code);
  const { door, raw } = await enterLoopback(loopback.value.address);
  return {
    door,
    raw,
    close: async () => {
      await loopback.value.close();
      await host.value.close();
    },
  };
});
