/** The 31 characters of a credit code; the value of a character is its place. I, O, S, V and Z are not used. */
export const USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** More than any sum of allowed characters can reach: one refused character makes the whole sum refused. */
const REFUSED = 1024;

/** What every ASCII character adds to the sum at every position; built at the first call, not at import. */
let terms: Int16Array | undefined;

function buildTerms(): Int16Array {
  const table = new Int16Array(18 * 128).fill(REFUSED);
  for (let position = 0, weight = 1; position < 18; position += 1, weight = (weight * 3) % 31) {
    for (const character of usccCharactersAt(position)) {
      const value = USCC_ALPHABET.indexOf(character);
      // The check character makes the whole sum divisible by 31: it counts once, whatever its place.
      table[position * 128 + character.charCodeAt(0)] = (value * (position === 17 ? 1 : weight)) % 31;
    }
  }
  return table;
}

/** The characters that GB 32100 allows at a position, counted from 0. */
export function usccCharactersAt(position: number): string {
  if (position < 1) return USCC_ALPHABET.slice(1);
  if (position < 8) return "0123456789";
  return position === 16 ? "0123456789X" : USCC_ALPHABET;
}

/**
 * Says whether a value is a well-formed Unified Social Credit Code (统一社会信用代码) in canonical form.
 *
 * @remarks GB 32100-2015: 18 characters of a set of 31, weights 3^(i-1) mod 31, and a check character that makes
 * the weighted sum divisible by 31, so that the remainder 0 gives the check character 0. The first character is
 * not 0, positions 2 to 8 are digits, position 17 is a digit or X. A code that is well formed is not thereby
 * registered.
 *
 * @param value - any value
 * @returns `true` for upper-case codes without blanks whose check character is right
 *
 * @example
 * import { isUscc } from "linli/identifiers";
 *
 * isUscc("91350100M000100Y43"); // => true
 * isUscc("91350100m000100y43"); // => false
 */
export function isUscc(value: unknown): boolean {
  if (typeof value !== "string" || value.length !== 18) return false;
  const table = (terms ??= buildTerms());
  let sum = 0;
  let all = 0;
  for (let position = 0; position < 18; position += 1) {
    const code = value.charCodeAt(position);
    all |= code;
    sum += table[(position << 7) | (code & 127)] as number;
  }
  return all < 128 && sum < REFUSED && sum % 31 === 0;
}

/**
 * Computes the check character of a credit code.
 *
 * @remarks GB 32100-2015 with GB/T 17710: `(31 - S mod 31) mod 31`; the outer modulus is what several
 * implementations forget, who then refuse every valid code that ends in 0.
 *
 * @param body - the first 17 characters, upper case; further characters are ignored
 * @returns one of the 31 characters; `undefined` where the body is shorter or holds another character
 *
 * @example
 * import { usccCheckCharacter } from "linli/identifiers";
 *
 * usccCheckCharacter("91350100M000100Y4"); // => "3"
 */
export function usccCheckCharacter(body: string): string | undefined {
  let sum = 0;
  // Horner's scheme from the right: every place counts three times the one before it.
  for (let position = 16; position >= 0; position -= 1) {
    const value = USCC_ALPHABET.indexOf(body.charAt(position) || "-");
    if (value < 0) return undefined;
    sum = (sum * 3 + value) % 31;
  }
  return USCC_ALPHABET.charAt((31 - sum) % 31);
}
