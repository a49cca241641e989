import { z } from "zod";
import { canonicalJson } from "../../json/canonical-json.ts";
import { parseJson } from "../../json/parse-json.ts";

export const manifestFormat = "verantwoord-register-file";

/** Of the container: which parts there are and what they are called. The register in it has a schema version of its own. */
export const containerVersion = 1;

const Part = z.object({ name: z.string(), sha256: z.string(), sizeBytes: z.number() }).readonly();

/** What a register file says about itself: who wrote it, and the SHA-256 of each part, in the order in which they lie in it. */
export const Manifest = z
  .object({
    format: z.literal(manifestFormat),
    formatVersion: z.literal(containerVersion),
    program: z.object({ name: z.string(), version: z.string() }).readonly(),
    parts: z.array(Part).readonly(),
  })
  .readonly();
export type Manifest = z.infer<typeof Manifest>;

/** Only what every version of the manifest has, so that a newer one can be told from a damaged one. */
const AnyManifest = z.object({ format: z.literal(manifestFormat), formatVersion: z.int().positive() });

export type ManifestReading =
  | { readonly kind: "manifest"; readonly manifest: Manifest }
  | { readonly kind: "newer"; readonly version: number; readonly known: number }
  | { readonly kind: "unreadable" };

export function readManifest(text: string): ManifestReading {
  const json = parseJson(text);
  const any = AnyManifest.safeParse(json);
  if (any.success && any.data.formatVersion > containerVersion) {
    return { kind: "newer", version: any.data.formatVersion, known: containerVersion };
  }
  const manifest = Manifest.safeParse(json);
  return manifest.success ? { kind: "manifest", manifest: manifest.data } : { kind: "unreadable" };
}

export const writeManifest = (manifest: Manifest): string => canonicalJson(manifest, "indented");
