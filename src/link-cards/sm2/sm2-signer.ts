import { sm2 } from "sm-crypto-v2";
import { BASE64_URL, encodeBits } from "../payload/bits.ts";
import { cardKeyIdOf, coordinateOf, rawKeyOf, type CardKeyIdOptions } from "../signature/card-key-id.ts";
import type { CardSigner, PrivateJwk, PublicJwk } from "../signature/model.ts";
import type { CardKeyPair } from "../signature/web-crypto-signer.ts";
import { algorithmOf, publicPartOf } from "../signature/web-crypto.ts";
import { bytesOfHex, hexOf } from "./hex.ts";
import { USER_ID } from "./sm2-verifier.ts";

/**
 * Makes a key pair of SM2 as JSON Web Keys; no curve name is registered for it, `SM2` is this library's.
 *
 * @remarks Needs the package `sm-crypto-v2`, an optional peer, which draws from the platform's `crypto`. Where keys have to
 * stay in a certified device, sign there: a `CardSigner` is any function that gives 64 bytes.
 *
 * @returns both keys
 *
 * @example
 * import { newSm2KeyPair } from "linli/link-cards/sm2";
 *
 * newSm2KeyPair().publicKey.crv; // => "SM2"
 */
export function newSm2KeyPair(): CardKeyPair {
  const { privateKey, publicKey } = sm2.generateKeyPairHex();
  const point = bytesOfHex(publicKey);
  const jwk: PublicJwk = {
    kty: "EC",
    crv: "SM2",
    x: encodeBits(point.subarray(1, 33), BASE64_URL),
    y: encodeBits(point.subarray(33), BASE64_URL),
  };
  const secret = bytesOfHex(privateKey.padStart(64, "0"));
  return { privateKey: { ...jwk, d: encodeBits(secret, BASE64_URL) }, publicKey: jwk };
}

/**
 * Gives a signer of SM2 with SM3 and the identifier 1234567812345678.
 *
 * @remarks GB/T 32918.2-2016. Needs the package `sm-crypto-v2`, an optional peer. The signature is r and s, 32 bytes each.
 *
 * @param privateKey - a private key of SM2 as a JSON Web Key
 * @param options - SHA-256, for the kid, for runtimes without WebCrypto
 * @returns a promise of the signer
 * @throws TypeError (as a rejection) where the key is another one, or there is no SHA-256
 *
 * @example
 * import { newSm2KeyPair, sm2Signer } from "linli/link-cards/sm2";
 *
 * (await sm2Signer(newSm2KeyPair().privateKey)).kid.length; // => 4
 */
export async function sm2Signer(privateKey: PrivateJwk, options: CardKeyIdOptions = {}): Promise<CardSigner> {
  if (algorithmOf(privateKey) !== "SM2") throw new TypeError("A key of SM2 was expected.");
  const secret = hexOf(coordinateOf(privateKey.d));
  const publicKey = hexOf(rawKeyOf(publicPartOf(privateKey)));
  const kid = await cardKeyIdOf(privateKey, options);
  const sign = (message: Uint8Array): Uint8Array =>
    bytesOfHex(sm2.doSignature(message, secret, { hash: true, der: false, publicKey, userId: USER_ID }));
  return { kid, sign };
}
