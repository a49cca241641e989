import { expect, it } from "vitest";
import { whatIsMissing } from "../../scripts/package-problem.mjs";

it("names the download that could not be had, and for which system", () => {
  const output =
    "• packaging  platform=win32 arch=x64 electron=45\n⨯ cannot resolve https://example.org/electron-v45.zip: status code 404\n at x";
  expect(whatIsMissing(output)).toBe(
    "Missing: Electron or a packaging tool for win32 x64; https://example.org/electron-v45.zip could not be reached from here.",
  );
  expect(whatIsMissing("⨯ getaddrinfo ENOTFOUND example.org  failedTask=build")).toContain(
    "example.org could not be reached",
  );
});

it("names a tool that this system lacks", () => {
  expect(whatIsMissing("⨯ wine is required, please see …")).toContain("wine");
  expect(whatIsMissing("⨯ Build for macOS is only supported on macOS")).toContain("macOS");
});

it("else gives the first thing that electron-builder complains about, in one line", () => {
  expect(whatIsMissing("• building\n  ⨯ Invalid configuration object\n more")).toBe("⨯ Invalid configuration object");
});
