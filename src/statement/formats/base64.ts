const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as base64 (RFC 4648), for pictures within a document. The core has neither `btoa` nor `Buffer`. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const left = bytes.length - at;
    text += letters.charAt(bits >> 18) + letters.charAt((bits >> 12) & 63);
    text += left > 1 ? letters.charAt((bits >> 6) & 63) : "=";
    text += left > 2 ? letters.charAt(bits & 63) : "=";
  }
  return text;
}
