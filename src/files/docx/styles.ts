import type { IStylesOptions } from "docx";
import { type DocumentLook, fonts } from "../../statement/house-style.ts";

const ink = "1D1B17";

/** How a text looks on paper: a serif for reading, sizes in half-points, spacing in twentieths of a point. */
export function documentStyles(language: string, { accentColour, font }: DocumentLook): IStylesOptions {
  const letters = font === null ? "Georgia" : fonts[font].word;
  const heading = accentColour === null ? ink : accentColour.slice(1).toUpperCase();
  return {
    default: {
      document: {
        run: { font: letters, size: 22, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 140, line: 300, lineRule: "auto" } },
      },
      title: { run: { font: letters, size: 40, bold: true, color: heading }, paragraph: { spacing: { after: 240 } } },
      heading1: {
        run: { font: letters, size: 28, bold: true, color: heading },
        paragraph: { spacing: { before: 400, after: 120 }, keepNext: true },
      },
      heading2: {
        run: { font: letters, size: 24, bold: true, color: heading },
        paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
      },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      {
        id: "TableText",
        name: "Table text",
        basedOn: "Normal",
        paragraph: { spacing: { after: 0, line: 260, lineRule: "auto" } },
      },
      {
        id: "ContentsTitle",
        name: "Contents title",
        basedOn: "Normal",
        run: { bold: true },
        paragraph: { spacing: { before: 120, after: 60 }, keepNext: true },
      },
      { id: "ContentsLine", name: "Contents line", basedOn: "Normal", paragraph: { spacing: { after: 20 } } },
      { id: "Margin", name: "Page margin", basedOn: "Normal", run: { size: 17, color: "5C574D" } },
    ],
  };
}
