import { cardKeyIdOf } from "./card-key-id.ts";
import { withLowS } from "./low-s.ts";
import type { CardAlgorithm, CardSigner, PrivateJwk, PublicJwk } from "./model.ts";
import {
  algorithmOf,
  publicPartOf,
  requireParameters,
  requireSubtle,
  type WebCryptoOptions,
} from "./web-crypto.ts";

/** A new key: the secret, and what is given away. */
export interface CardKeyPair {
  /** The private key: for a safe place and nobody else. */
  readonly privateKey: PrivateJwk;
  /** The public key, for a key record. */
  readonly publicKey: PublicJwk;
}

/**
 * Makes a key pair of Ed25519 or ES256 by WebCrypto, as JSON Web Keys.
 *
 * @remarks `newSm2KeyPair` of `linli/link-cards/sm2` makes one of SM2. Ed25519 is the better default: it needs no random
 * number for a signature.
 *
 * @param alg - the algorithm
 * @param options - another WebCrypto than the platform's
 * @returns a promise of both keys
 * @throws TypeError (as a rejection) where there is no WebCrypto
 *
 * @example
 * import { newCardKeyPair } from "linli/link-cards";
 *
 * const { publicKey } = await newCardKeyPair("Ed25519");
 * Object.keys(publicKey); // => ["kty", "crv", "x"]
 */
export async function newCardKeyPair(
  alg: Exclude<CardAlgorithm, "SM2">,
  options: WebCryptoOptions = {},
): Promise<CardKeyPair> {
  const subtle = requireSubtle(options);
  const pair = (await subtle.generateKey(requireParameters(alg), true, ["sign", "verify"])) as {
    readonly privateKey: object;
  };
  const jwk = (await subtle.exportKey("jwk", pair.privateKey)) as PrivateJwk;
  const publicKey = publicPartOf(jwk);
  return { privateKey: { ...publicKey, d: jwk.d }, publicKey };
}

/**
 * Gives a signer by WebCrypto that keeps a private key.
 *
 * @param privateKey - a private key of Ed25519 or P-256 as a JSON Web Key
 * @param options - another WebCrypto than the platform's
 * @returns a promise of the signer, whose kid is that of the public key
 * @throws TypeError (as a rejection) where WebCrypto or its algorithm is not there; whatever WebCrypto throws where the key
 * is none
 *
 * @example
 * import { newCardKeyPair, webCryptoSigner } from "linli/link-cards";
 *
 * const { privateKey } = await newCardKeyPair("ES256");
 * (await webCryptoSigner(privateKey)).kid.length; // => 4
 */
export async function webCryptoSigner(
  privateKey: PrivateJwk,
  options: WebCryptoOptions = {},
): Promise<CardSigner> {
  const subtle = requireSubtle(options);
  const alg = algorithmOf(privateKey);
  const parameters = requireParameters(alg);
  const { d } = privateKey;
  const key = await subtle.importKey("jwk", { ...publicPartOf(privateKey), d }, parameters, false, ["sign"]);
  return {
    kid: await cardKeyIdOf(privateKey, { sha256: async (bytes) => subtle.digest("SHA-256", bytes) }),
    sign: async (message) => {
      const signature = new Uint8Array(await subtle.sign(parameters, key, message));
      return alg === "ES256" ? withLowS(signature) : signature;
    },
  };
}
