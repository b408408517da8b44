import { webCryptoVerifier, type CardVerifier } from "../../link-cards/index.ts";

/** One for all cards, so that a key is imported once. */
let verifiers: readonly CardVerifier[] | undefined;

/**
 * Gives every verifier there is: WebCrypto, and SM2 where its package is installed. Another one is loaded when it is asked.
 *
 * @returns the verifiers
 */
export function allVerifiers(): readonly CardVerifier[] {
  verifiers ??= [
    webCryptoVerifier(),
    async (key, message, signature) => {
      const { sm2Verifier } = await import("../../link-cards/sm2/index.ts");
      return sm2Verifier()(key, message, signature);
    },
  ];
  return verifiers;
}
