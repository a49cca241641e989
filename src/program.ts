/** The name and version that files made by this program carry. A test holds the version against package.json. */
export const program = { name: "verantwoord", version: "0.1.0" } as const;
