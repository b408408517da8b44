/**
 * Signatures of link cards by `@noble/curves`, for runtimes whose WebCrypto is missing or lacks Ed25519.
 *
 * @packageDocumentation
 */
export { nobleVerifier } from "./noble-verifier.ts";
export { nobleSigner, type NobleSignerOptions } from "./noble-signer.ts";
