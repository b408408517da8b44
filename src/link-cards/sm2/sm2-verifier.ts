import { sm2 } from "sm-crypto-v2";
import { rawKeyOf } from "../signature/card-key-id.ts";
import type { CardVerifier } from "../signature/model.ts";
import { fitsAlgorithm } from "../signature/web-crypto.ts";
import { hexOf } from "./hex.ts";

/** The identifier of the signer that goes into the hash where none is agreed (GM/T 0009-2012). */
export const USER_ID = "1234567812345678";

/** The order of the curve (GM/T 0003.5-2012). */
const ORDER = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123";

/**
 * Gives a verifier of SM2 with SM3.
 *
 * @remarks GB/T 32918.2-2016, GM/T 0009-2012. Needs the package `sm-crypto-v2`, an optional peer. The hash is that of the
 * standard with the signer's identifier 1234567812345678. The signature is r and s, 32 bytes each: not the DER that most tools
 * write, which has no fixed length.
 *
 * As it is loaded, `sm-crypto-v2` asks the platform for random bytes. Where there are none, it leaves a rejected promise
 * behind, and verifies all the same: in such a shell load its build for mini-programs.
 *
 * @returns the verifier, which throws for other algorithms and for what is no key
 *
 * @example
 * import { verifyCardUrl, webCryptoVerifier } from "linli/link-cards";
 * import { sm2Verifier } from "linli/link-cards/sm2";
 *
 * const options = { keys: [], hosts: ["a.cn"], now: "2026-09-01T08:00:00+08:00" };
 * const verifier = [webCryptoVerifier(), sm2Verifier()];
 * (await verifyCardUrl("https://a.cn/L1/371625003001/000/0", { ...options, verifier })).findings[0]?.code;
 * // => "link-card.unsigned"
 */
export function sm2Verifier(): CardVerifier {
  return ({ alg, publicKey }, message, signature) => {
    if (alg !== "SM2" || !fitsAlgorithm(alg, publicKey)) throw new TypeError("A key of SM2 was expected.");
    const point = hexOf(rawKeyOf(publicKey));
    if (!sm2.verifyPublicKey(point)) throw new TypeError("A point of the curve was expected.");
    // The library throws for such an s, which would say that nobody can verify.
    if (!isBelowOrder(signature.subarray(0, 32)) || !isBelowOrder(signature.subarray(32))) return false;
    return sm2.doVerifySignature(message, hexOf(signature), point, {
      hash: true,
      der: false,
      userId: USER_ID,
    });
  };
}

/** Says whether a part of a signature is from 1 to the order less 1, as verifying asks (GM/T 0003.2-2012, section 7.1). */
function isBelowOrder(part: Uint8Array): boolean {
  const digits = hexOf(part);
  return digits < ORDER && /[^0]/.test(digits);
}
