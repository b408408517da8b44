import type { CardSigner } from "../signature/model.ts";
import { BASE32, encodeBits } from "./bits.ts";
import { buildCardUrl, bytesOfAscii, signedTextOf } from "./build-card-url.ts";
import type { CardUrlParts } from "./model.ts";

/**
 * Signs the URL of a card.
 *
 * @remarks The signer's key decides nothing about what it may sign: verify what was signed with the key's own record before
 * it is printed.
 *
 * @param parts - the host, the community, the grid, the number and the last day
 * @param signer - the one who signs, such as `webCryptoSigner` gives
 * @returns a promise of the URL with its signature
 * @throws RangeError (as a rejection) where a part has not its form; TypeError where the signature has not 64 bytes
 *
 * @example
 * import { newCardKeyPair, signCardUrl, webCryptoSigner } from "linli/link-cards";
 *
 * const { privateKey } = await newCardKeyPair("Ed25519");
 * const parts = { host: "a.cn", area: "371625003001", grid: "000", serial: "0", expiresOn: "2030-12-31" };
 * const url = await signCardUrl(parts, await webCryptoSigner(privateKey));
 * url.length; // => 151
 */
export async function signCardUrl(parts: CardUrlParts, signer: CardSigner): Promise<string> {
  const { kid } = signer;
  const text = signedTextOf({ ...parts, kid });
  const bytes = await signer.sign(bytesOfAscii(text));
  if (bytes.length !== 64) throw new TypeError("A signature of 64 bytes was expected.");
  return buildCardUrl({ ...parts, kid, signature: encodeBits(bytes, BASE32) });
}
