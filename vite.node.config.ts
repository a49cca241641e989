import { defineConfig } from "vite";

type Target = { readonly entry: string; readonly out: string; readonly format: "es" | "cjs"; readonly alone?: boolean };

/** One file per program; what it needs is bundled, so that the packaged app carries no node_modules. */
const targets: Readonly<Record<string, Target>> = {
  shell: { entry: "electron/shell/main.ts", out: "dist/shell/main.js", format: "es" },
  preload: { entry: "electron/shell/preload.ts", out: "dist/shell/preload.cjs", format: "cjs", alone: true },
  serve: { entry: "electron/serve/main.ts", out: "dist/serve/serve.js", format: "es" },
  cli: { entry: "src/cli/verantwoord.ts", out: "dist/cli/verantwoord.js", format: "es" },
};

/** `vite build --config vite.node.config.ts --mode shell|preload|serve|cli`. A sandboxed preload can only be CommonJS in one file. */
export default defineConfig(({ mode }) => {
  const target = targets[mode];
  if (target === undefined) throw new Error(`no program called ${mode}`);
  const slash = target.out.lastIndexOf("/");
  return {
    publicDir: false,
    ssr: { noExternal: true, external: ["electron"], target: "node" },
    build: {
      ssr: target.entry,
      outDir: target.out.slice(0, slash),
      emptyOutDir: false, // shell and preload share a folder; the build script empties dist
      target: "node20",
      minify: false,
      reportCompressedSize: false,
      rollupOptions: {
        output: {
          format: target.format,
          entryFileNames: target.out.slice(slash + 1),
          chunkFileNames: "[name]-[hash].js",
          codeSplitting: target.alone !== true,
        },
      },
    },
  };
});
