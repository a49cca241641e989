const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|getaddrinfo|status ?code:? ?(?:403|404|407)|Response code (?:403|404|407)|fetch failed|cannot resolve/i;

/** One line from electron-builder's output: which input could not be had, or else what it said first. */
export function whatIsMissing(output) {
  const lines = output.split("\n").map((line) => line.trim());
  if (unreachable.test(output)) {
    const address = /https?:\/\/[^\s"')]+/.exec(
      lines.find((line) => unreachable.test(line) && line.includes("http")) ?? output,
    )?.[0];
    return `Missing: ${address === undefined ? "a download of Electron or of a packaging tool" : address} (it could not be fetched from here).`;
  }
  if (/wine is required/i.test(output)) return "Missing: wine, which the Windows installer needs on this system.";
  if (/only supported on macOS|requires macOS|darwin/i.test(output) && /dmg|mac/i.test(output))
    return "Missing: macOS, where a dmg can be made.";
  return lines.find((line) => line.startsWith("⨯") || /error/i.test(line)) ?? "electron-builder failed.";
}
