/**
 * Signatures of link cards by SM2, for systems that have to use commercial cryptography of the country (密码法).
 *
 * @packageDocumentation
 */
export { newSm2KeyPair, sm2Signer } from "./sm2-signer.ts";
export { sm2Verifier } from "./sm2-verifier.ts";
