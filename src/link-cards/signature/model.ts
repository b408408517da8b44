import type { CivilDate } from "../../core/base.ts";

/** An algorithm of signatures of 64 bytes: Ed25519 (RFC 8032), ECDSA on P-256 with SHA-256, or SM2 with SM3. */
export type CardAlgorithm = "Ed25519" | "ES256" | "SM2";

/**
 * A public key as a JSON Web Key (RFC 7517), as far as cards need it.
 *
 * @remarks Ed25519: `kty` OKP, `crv` Ed25519, `x` (RFC 8037). ES256: `kty` EC, `crv` P-256, `x`, `y` (RFC 7518). SM2 has no
 * registered name: `kty` EC, `crv` SM2 here.
 */
export interface PublicJwk {
  /** The family: `OKP` or `EC`. */
  readonly kty: "OKP" | "EC";
  /** The curve. */
  readonly crv: "Ed25519" | "P-256" | "SM2";
  /** The key, or its first coordinate: 32 bytes as base64url. */
  readonly x: string;
  /** The second coordinate, for `EC`: 32 bytes as base64url. */
  readonly y?: string | undefined;
  /** The secret of a private key: `checkCardKey` refuses a record that has one. */
  readonly d?: unknown;
}

/** A private key as a JSON Web Key: a secret of whoever issues cards, and no part of a key record. */
export interface PrivateJwk extends PublicJwk {
  /** The secret, 32 bytes as base64url. */
  readonly d: string;
}

/** Whether a key signs and verifies, only verifies what it signed, or does neither because it is not trusted any more. */
export type CardKeyStatus = "active" | "retired" | "revoked";

/** A public key that verifiers trust, and what it may sign. */
export interface CardKey {
  /** Four characters of base 32: the beginning of the SHA-256 of the public key. Two keys can share one. */
  readonly kid: string;
  /** The algorithm. It is taken from here, never from the card. */
  readonly alg: CardAlgorithm;
  /** The public key. */
  readonly publicKey: PublicJwk;
  /** The hosts that its cards may lead to, in small letters. */
  readonly hosts: readonly string[];
  /** The beginning of the community codes that it signs for: two digits of a province to twelve of a community. */
  readonly areaPrefix: string;
  /** The first day, in Asia/Shanghai, on which its signatures are accepted. */
  readonly notBefore: CivilDate;
  /** The last day on which its signatures are accepted, inclusive. */
  readonly notAfter: CivilDate;
  /** Whether it signs, only verifies, or neither. */
  readonly status: CardKeyStatus;
}

/** Of a key, what a signature is verified with. */
export type VerifyingKey = Pick<CardKey, "alg" | "publicKey">;

/**
 * Verifies a signature; throws, or rejects, where it cannot: an algorithm that it lacks, or a key that it cannot read.
 *
 * @remarks An answer of `false` is a claim: the signature does not belong to the message. What throws claims nothing.
 */
export type CardVerifier = (
  key: VerifyingKey,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean | Promise<boolean>;

/** Signs cards with a key that it keeps. */
export interface CardSigner {
  /** The identifier of the key. */
  readonly kid: string;
  /** Gives the 64 bytes of the signature. */
  readonly sign: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>;
}
