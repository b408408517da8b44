import type { CivilDate } from "../../core/index.ts";

/**
 * Which cards of one key and area were revoked, a bit for each, as JSON.
 *
 * @remarks The idea of the Bitstring Status List (W3C Recommendation, 2025), with the bit found from the card itself:
 * the number of a card is 40 bits, and its last ones count. The list says nothing about a card but that.
 */
export interface CardStatusList {
  /** The identifier of the key that signed the cards. */
  readonly kid: string;
  /** The beginning of the community codes of the cards: two digits of a province to twelve of a community. */
  readonly areaPrefix: string;
  /** The number of bits: a power of two from 1,024 to 16,777,216, twice the number of cards at least. */
  readonly size: number;
  /** The bits as base64url, from bit 0, `1` for a revoked card. */
  readonly bits: string;
  /** The day on which the list was made. */
  readonly publishedOn: CivilDate;
  /** The last day on which the list may be used, inclusive; without it, for ever. */
  readonly until?: CivilDate | undefined;
}
