import { defineConfig } from "vitest/config";

const everywhere = { retry: 0, environment: "node" } as const;

/** unit: the sources. package: what the build made. e2e: the built app in a real browser, one file at a time. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...everywhere,
          name: "unit",
          include: ["test/**/*.test.{ts,tsx,mjs}"],
          exclude: ["test/e2e/**", "test/faults/**", "test/package/**"],
          testTimeout: 20_000,
        },
      },
      { test: { ...everywhere, name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 120_000 } },
      {
        test: {
          ...everywhere,
          name: "e2e",
          include: ["test/e2e/**/*.test.ts", "test/faults/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
