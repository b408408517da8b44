/** Thirty-two digits and capitals that are not mistaken for each other where a code is read aloud or typed. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

const LENGTH = 16;

/** The fewest characters of a code that nobody can guess. */
export const MIN_VERIFICATION_CODE_LENGTH = 12;

/**
 * Makes a verification code for a record certificate: sixteen characters that nobody can guess.
 *
 * @remarks Certificates can be checked in the information system (志愿服务记录与证明出具办法（试行）, ministry order 67 of
 * 2020, article 17). Numbers in a row would let anybody read the certificates of others. 80 bits by the platform's
 * WebCrypto; runtimes that have none, such as the shells of mini-programs, pass a source of their own.
 *
 * @param random - gives so many random bytes that nobody can foresee; WebCrypto by default
 * @returns the code
 * @throws TypeError where the platform has no WebCrypto and no source is passed
 *
 * @example
 * import { newVerificationCode } from "linli/volunteer-hours";
 *
 * newVerificationCode().length; // => 16
 * newVerificationCode((count) => new Uint8Array(count)); // => "2222222222222222"
 */
export function newVerificationCode(random: (count: number) => Uint8Array = secureBytes): string {
  let code = "";
  // 256 is a multiple of 32: every character is as likely as any other.
  for (const byte of random(LENGTH)) code += ALPHABET.charAt(byte % ALPHABET.length);
  return code;
}

/** What is used of WebCrypto. */
interface Randomness {
  readonly getRandomValues: (bytes: Uint8Array) => Uint8Array;
}

function secureBytes(count: number): Uint8Array {
  const { crypto } = globalThis as unknown as { readonly crypto?: Randomness };
  if (crypto === undefined)
    throw new TypeError("The platform has no WebCrypto: pass a source of random bytes.");
  return crypto.getRandomValues(new Uint8Array(count));
}
