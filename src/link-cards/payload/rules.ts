import { isCommunityCode } from "../../identifiers/index.ts";

/** The alphabet of card numbers, Crockford's base 32: without I, L, O and U, which are misread. */
export const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const hostForm = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/;
const LONGEST_HOST = 253;
const serialForm = /^(?:0|[0-9A-HJKMNP-TV-Z]{8})$/;

/**
 * Says whether a text is the name of a host in the form that cards have it: DNS labels in small letters.
 *
 * @param host - any text
 * @returns `true` for two labels at least, of which the last is no number
 */
export function isCardHost(host: string): boolean {
  return host.length <= LONGEST_HOST && hostForm.test(host);
}

/**
 * Says whether a text is the number of a grid in its community.
 *
 * @param grid - any text
 * @returns `true` for three digits
 */
export function isGridNumber(grid: string): boolean {
  return /^\d{3}$/.test(grid);
}

/**
 * Says whether a text is the number of a card.
 *
 * @param serial - any text
 * @returns `true` for `0` and for eight characters of Crockford's base 32
 */
export function isCardSerial(serial: string): boolean {
  return serialForm.test(serial);
}

/**
 * Says whether a text is the identifier of a key.
 *
 * @param kid - any text
 * @returns `true` for four characters of base 32
 */
export function isKeyId(kid: string): boolean {
  return /^[A-Z2-7]{4}$/.test(kid);
}

/**
 * Says whether a text is a signature of 64 bytes.
 *
 * @remarks 103 characters have three bits more than 64 bytes: they have to be zero, so that every signature has one text.
 *
 * @param signature - any text
 * @returns `true` for 103 characters of base 32 that end in A, I, Q or Y
 */
export function isSignatureText(signature: string): boolean {
  return /^[A-Z2-7]{102}[AIQY]$/.test(signature);
}

/**
 * Says whether a community code names a community and no larger unit.
 *
 * @param area - any text
 * @returns `true` for a well-formed code whose last three digits are not `000`
 */
export function namesCommunity(area: string): boolean {
  return isCommunityCode(area) && !area.endsWith("000");
}
