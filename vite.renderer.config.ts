import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/**
 * Zod and the switch that keeps it from probing `new Function` stand in one file: whatever imports Zod, in whichever chunk it ends
 * up, then finds the switch thrown.
 */
const output = {
  codeSplitting: { groups: [{ name: "zod", test: /[\\/]renderer[\\/]no-eval\.ts$|node_modules[\\/]zod[\\/]/ }] },
};

/**
 * The page, for `app://verantwoord/` and for 127.0.0.1 alike: relative addresses, nothing inline, no blob workers,
 * because the policy of both doors allows scripts and styles from files of their own origin only.
 */
export default defineConfig({
  root: "renderer",
  base: "./",
  plugins: [react()],
  publicDir: false,
  worker: { format: "es", rolldownOptions: { output } },
  build: {
    rolldownOptions: { output },
    outDir: "../dist/renderer",
    emptyOutDir: true,
    assetsInlineLimit: 0, // a font or picture inside a script would need data: in the policy
    target: "chrome140", // Electron's engine and any current browser of the served form
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
  },
});
