/**
 * Begins a checksum as zip archives have it (CRC-32).
 *
 * @returns takes bytes, and gives the checksum of all so far
 */
export function newCrc(): (bytes: Uint8Array) => number {
  const table = tableOfCrc();
  let crc = 0xffffffff;
  return (bytes) => {
    for (let at = 0; at < bytes.length; at += 1)
      crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] as number)) & 0xff] as number);
    return (crc ^ 0xffffffff) >>> 0;
  };
}

let known: Int32Array | undefined;

function tableOfCrc(): Int32Array {
  if (known !== undefined) return known;
  const table = new Int32Array(256);
  for (let index = 0; index < 256; index += 1) {
    let value = index;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    table[index] = value;
  }
  known = table;
  return table;
}
