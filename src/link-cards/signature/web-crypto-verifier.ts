import { rawKeyOf } from "./card-key-id.ts";
import type { CardVerifier, VerifyingKey } from "./model.ts";
import {
  fitsAlgorithm,
  publicPartOf,
  requireParameters,
  requireSubtle,
  type WebCryptoOptions,
} from "./web-crypto.ts";

/** More keys than any verifier has; the cache begins anew then. */
const MOST_KEYS = 256;

/**
 * Gives a verifier of Ed25519 and ES256 by WebCrypto, which keeps the keys that it has imported.
 *
 * @remarks WebCrypto is looked up when a signature is verified. It has Ed25519 in Node 22 and in browsers of 2025; where it
 * has not, and for SM2, the verifier throws, so that `verifyCardUrl` says `link-card.verifier-unavailable` or asks the next
 * one, such as `nobleVerifier` of `linli/link-cards/noble`.
 *
 * @param options - another WebCrypto than the platform's
 * @returns the verifier
 *
 * @example
 * import { webCryptoVerifier } from "linli/link-cards";
 *
 * typeof webCryptoVerifier(); // => "function"
 */
export function webCryptoVerifier(options: WebCryptoOptions = {}): CardVerifier {
  // By what the key is, not by the object that holds it: a changed record is another key.
  const imported = new Map<string, Promise<object>>();
  return async (key, message, signature) => {
    const subtle = requireSubtle(options);
    const { alg, publicKey } = key;
    const name = `${alg} ${publicKey.crv} ${publicKey.x} ${publicKey.y ?? ""}`;
    let cryptoKey = imported.get(name);
    if (cryptoKey === undefined) {
      cryptoKey = importPublicKey(key, options);
      if (imported.size >= MOST_KEYS) imported.clear();
      imported.set(name, cryptoKey);
      cryptoKey.catch(() => imported.delete(name));
    }
    return subtle.verify(requireParameters(alg), await cryptoKey, signature, message);
  };
}

async function importPublicKey({ alg, publicKey }: VerifyingKey, options: WebCryptoOptions): Promise<object> {
  if (!fitsAlgorithm(alg, publicKey)) throw new TypeError("The key is not of its algorithm.");
  const parameters = requireParameters(alg);
  // Some platforms read what is not base64url of 32 bytes.
  rawKeyOf(publicKey);
  return requireSubtle(options).importKey("jwk", publicPartOf(publicKey), parameters, false, ["verify"]);
}
