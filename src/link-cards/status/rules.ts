import type { CardStatusList } from "./model.ts";

/** Says whether a number can be the size of a list: a power of two from 1,024 to 16,777,216. */
export function isStatusSize(size: number): boolean {
  return size >= 1024 && size <= 16_777_216 && Number.isInteger(Math.log2(size));
}

/** Says whether the bits are base64url and as many as the size says, the unused ones of the last character zero. */
export function bitsFillSize({ size, bits }: Pick<CardStatusList, "size" | "bits">): boolean {
  if (bits.length !== Math.ceil(size / 6) || !/^[\w-]*$/.test(bits)) return false;
  // 2, 4 or no bits of the last character are unused.
  const unused = bits.length * 6 - size;
  return unused === 0 || (unused === 2 ? /[AEIMQUYcgkosw048]$/ : /[AQgw]$/).test(bits.slice(-1));
}

/** Says whether a list does not end before it is published. */
export function statusDaysInOrder({
  publishedOn,
  until,
}: Pick<CardStatusList, "publishedOn" | "until">): boolean {
  return until === undefined || publishedOn <= until;
}
