/** The forms in which a text leaves the app. Apart from what writes them, which the page need not load. */
export const textFormats = ["docx", "html", "md", "txt"] as const;
export type TextFormat = (typeof textFormats)[number];
