import type { Controller, HouseStyle } from "../model/controller.ts";
import type { Attachment } from "../model/custom-field.ts";
import type { Register } from "../model/register.ts";
import type { Statement } from "../model/statement.ts";

/** The kinds of picture that a logo can be. */
export type LogoType = "image/png" | "image/jpeg" | "image/svg+xml";

/** How a document looks besides its words. Everything may be null: then it is the plain form. */
export interface DocumentLook {
  readonly accentColour: string | null;
  readonly font: HouseStyle["font"];
  readonly logo: Logo | null;
}

/** A logo that `readLogo` let in. Sizes in pixels, as the picture itself says. */
export interface Logo {
  readonly type: LogoType;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** What it is called for who cannot see it: the organisation's name. */
  readonly alt: string;
}

export const plainLook: DocumentLook = { accentColour: null, font: null, logo: null };

/** What text needs on its ground. WCAG 2.2, 1.4.3. */
export const leastContrast = 4.5;

/** The paper of the documents in light colours and in print. */
const paper = "#fffefb";

/** How much a colour ("#1f5f6b") stands out from paper: 1 is nothing, 21 black on white. WCAG 2.2, contrast ratio. */
export function contrastOnPaper(colour: string): number {
  const [lighter = 1, darker = 0] = [luminance(colour), luminance(paper)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance, 0 to 1. WCAG 2.2, definitions. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The letters that a document may ask for: on nearly every computer, with others to fall back on. First the name that Word knows. */
export const fonts: {
  readonly [font in NonNullable<HouseStyle["font"]>]: { readonly word: string; readonly css: string };
} = {
  "source-serif": { word: "Source Serif 4", css: '"Source Serif 4",Georgia,"Times New Roman",serif' },
  "source-sans": { word: "Source Sans 3", css: '"Source Sans 3",Arial,sans-serif' },
  georgia: { word: "Georgia", css: 'Georgia,"Times New Roman",serif' },
  arial: { word: "Arial", css: "Arial,Helvetica,sans-serif" },
  verdana: { word: "Verdana", css: "Verdana,Geneva,sans-serif" },
  calibri: { word: "Calibri", css: "Calibri,Carlito,Arial,sans-serif" },
  system: { word: "Arial", css: "system-ui,sans-serif" },
};

/** The organisation whose house style a text has: the first that it is for and that has one. */
export function styledController(register: Register, statement: Statement | null): Controller | null {
  const ids = statement?.controllerIds ?? null;
  const all = [...register.controllers.values()];
  const named = ids === null || ids.length === 0 ? all : all.filter(({ id }) => ids.includes(id));
  return named.find(({ houseStyle }) => houseStyle !== null) ?? null;
}

/** The file of a house style's logo, whose bytes lie with the attachments; null when it has none. */
export const logoOf = (register: Register, controller: Controller | null): Attachment | null =>
  controller?.houseStyle?.logoId == null ? null : (register.attachments.get(controller.houseStyle.logoId) ?? null);

/** How a controller's documents look. A colour that cannot be read on paper is left out, however it came into the register. */
export function lookOf(controller: Controller | null, logo: Omit<Logo, "alt"> | null): DocumentLook {
  const style = controller?.houseStyle ?? null;
  if (style === null) return plainLook;
  const { accentColour, font } = style;
  return {
    accentColour: accentColour !== null && contrastOnPaper(accentColour) >= leastContrast ? accentColour : null,
    font,
    logo: logo === null ? null : { ...logo, alt: controller?.name ?? "" },
  };
}
