const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/** CRC-32 as zip files hold it. Pass the former result as `crc` to go on with the next piece of the same data. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  let c = ~crc;
  for (let at = 0; at < bytes.length; at++) c = (c >>> 8) ^ (table[(c ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~c >>> 0;
}
