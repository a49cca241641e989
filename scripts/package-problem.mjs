const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|getaddrinfo|status ?code:? ?(?:403|404|407)|Response code (?:403|404|407)|fetch failed|cannot resolve/i;

/** One line from electron-builder's output: which input could not be had, or else what it said first. */
export function whatIsMissing(output) {
  const lines = output.split("\n").map((line) => line.trim());
  const failure = lines.find((line) => unreachable.test(line));
  if (failure !== undefined) {
    const address =
      /https?:\/\/[^\s"')]*[^\s"'):.,]/.exec(failure)?.[0] ?? /ENOTFOUND (\S+)/.exec(failure)?.[1] ?? "its source";
    const system = /platform=(\S+) arch=(\S+)/.exec(output);
    const what =
      system === null ? "Electron or a packaging tool" : `Electron or a packaging tool for ${system[1]} ${system[2]}`;
    return `Missing: ${what}; ${address} could not be reached from here.`;
  }
  if (/wine is required/i.test(output)) return "Missing: wine, which the Windows installer needs on this system.";
  if (/only supported on macOS|requires macOS/i.test(output)) return "Missing: macOS, where a dmg can be made.";
  return lines.find((line) => line.startsWith("⨯") || /error/i.test(line)) ?? "electron-builder failed.";
}
