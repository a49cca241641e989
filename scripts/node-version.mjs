/** Which Node may run the tools, and which may open the desktop window. Pure: the version is an argument. */

const parts = (version) => version.replace(/^v/, "").split(".").map(Number);

/**
 * One line that says why this Node cannot be used, or null when it can.
 * Vite and knip declare ^20.19.0 || >=22.12.0, so 21 and 22.0 to 22.11 are refused as well.
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = parts(version);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return null;
  return `Verantwoord needs Node 20.19 or newer, or 22.12 or newer (not 21, not 22.0 to 22.11). This is Node ${version.replace(/^v/, "")}: see https://nodejs.org.`;
}

/** Electron declares Node >= 22.12 for its launcher; the served form does not need it. */
export function nodeOpensDesktop(version) {
  const [major = 0, minor = 0] = parts(version);
  return major > 22 || (major === 22 && minor >= 12);
}
