/** The day on which the library was last brought up to date. Copies in a register carry it, so that a newer library can advise. */
export const libraryVersion = "2026-11-30";
