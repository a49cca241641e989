import { describe, expect, it } from "vitest";
import { nodeOpensDesktop, nodeProblem } from "../../scripts/node-version.mjs";

describe("the Node that runs the tools", () => {
  it.each(["v18.20.4", "v20.18.3", "v21.7.0", "v22.0.0", "v22.11.9"])(
    "%s is refused in one line that names it",
    (version) => {
      const line = nodeProblem(version);
      expect(line).toContain(version.slice(1));
      expect(line).toContain("20.19");
      expect(line).not.toContain("\n");
    },
  );

  it.each(["v20.19.0", "v20.20.2", "v22.12.0", "v23.0.0", "v24.3.1", "v100.0.0"])("%s is accepted", (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  it("opens the desktop window from 22.12 on, as Electron declares", () => {
    expect(["v20.20.2", "v22.11.0", "v22.12.0", "v24.0.0"].map(nodeOpensDesktop)).toEqual([false, false, true, true]);
  });
});
