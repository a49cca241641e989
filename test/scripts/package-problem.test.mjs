import { expect, it } from "vitest";
import { whatIsMissing } from "../../scripts/package-problem.mjs";

it("names the download that could not be had", () => {
  const output = "• packaging\n⨯ cannot resolve https://example.org/electron-v45.zip: status code 404\n  at stack";
  expect(whatIsMissing(output)).toContain("https://example.org/electron-v45.zip");
  expect(whatIsMissing("getaddrinfo ENOTFOUND example.org")).toMatch(/^Missing: a download/);
});

it("names a tool that this system lacks", () => {
  expect(whatIsMissing("⨯ wine is required, please see …")).toContain("wine");
  expect(whatIsMissing("⨯ Build for macOS is only supported on macOS")).toContain("macOS");
});

it("else gives the first thing that electron-builder complains about, in one line", () => {
  expect(whatIsMissing("• building\n  ⨯ Invalid configuration object\n more")).toBe("⨯ Invalid configuration object");
});
