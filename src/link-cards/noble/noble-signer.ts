import { ed25519 } from "@noble/curves/ed25519.js";
import { p256 } from "@noble/curves/nist.js";
import { cardKeyIdOf, coordinateOf, type CardKeyIdOptions } from "../signature/card-key-id.ts";
import { withLowS } from "../signature/low-s.ts";
import type { CardSigner, PrivateJwk } from "../signature/model.ts";
import { algorithmOf } from "../signature/web-crypto.ts";

/** How a signer is made. */
export type NobleSignerOptions = CardKeyIdOptions;

/**
 * Gives a signer of Ed25519 or ES256 that needs WebCrypto for the identifier of its key alone, or not at all.
 *
 * @remarks Needs the package `@noble/curves`, an optional peer. Signatures of both algorithms are deterministic (RFC 8032,
 * RFC 6979).
 *
 * @param privateKey - a private key of Ed25519 or P-256 as a JSON Web Key
 * @param options - SHA-256 for runtimes without WebCrypto
 * @returns a promise of the signer
 * @throws TypeError (as a rejection) where the key is another one, or there is no SHA-256
 *
 * @example
 * import { newCardKeyPair } from "linli/link-cards";
 * import { nobleSigner } from "linli/link-cards/noble";
 *
 * const { privateKey } = await newCardKeyPair("Ed25519");
 * (await nobleSigner(privateKey)).kid.length; // => 4
 */
export async function nobleSigner(
  privateKey: PrivateJwk,
  options: NobleSignerOptions = {},
): Promise<CardSigner> {
  const alg = algorithmOf(privateKey);
  const secret = coordinateOf(privateKey.d);
  if (alg === "SM2") throw new TypeError("A key of Ed25519 or P-256 was expected.");
  const kid = await cardKeyIdOf(privateKey, options);
  return {
    kid,
    sign: (message) =>
      alg === "Ed25519" ? ed25519.sign(message, secret) : withLowS(p256.sign(message, secret)),
  };
}
