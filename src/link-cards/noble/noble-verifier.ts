import { ed25519 } from "@noble/curves/ed25519.js";
import { p256 } from "@noble/curves/nist.js";
import type { CardVerifier } from "../signature/model.ts";
import { rawKeyOf } from "../signature/card-key-id.ts";
import { fitsAlgorithm } from "../signature/web-crypto.ts";

/**
 * Gives a verifier of Ed25519 and ES256 that needs nothing of the platform, such as in the shell of a mini-program.
 *
 * @remarks Needs the package `@noble/curves`, an optional peer. RFC 8032 is followed strictly, as WebCrypto does, not the
 * more lenient ZIP 215; of ES256 both forms of `s` are accepted, as WebCrypto does.
 *
 * @returns the verifier, which throws for SM2 and for what is no key
 *
 * @example
 * import { nobleVerifier } from "linli/link-cards/noble";
 *
 * typeof nobleVerifier(); // => "function"
 */
export function nobleVerifier(): CardVerifier {
  return ({ alg, publicKey }, message, signature) => {
    if (!fitsAlgorithm(alg, publicKey)) throw new TypeError("The key is not of its algorithm.");
    const raw = rawKeyOf(publicKey);
    switch (alg) {
      case "Ed25519":
        // A point that is none throws here: verifying would call the signature bad.
        ed25519.Point.fromBytes(raw);
        return ed25519.verify(signature, message, raw, { zip215: false });
      case "ES256":
        p256.Point.fromBytes(raw);
        return p256.verify(signature, message, raw, { lowS: false });
      default:
        throw new TypeError("Ed25519 or ES256 was expected.");
    }
  };
}
