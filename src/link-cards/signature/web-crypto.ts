import type { CardAlgorithm, PrivateJwk, PublicJwk } from "./model.ts";

/** The parameters of an algorithm, as WebCrypto takes them. */
export interface WebCryptoAlgorithm {
  /** Its name. */
  readonly name: string;
  /** The curve, for ECDSA. */
  readonly namedCurve?: string;
  /** The hash, for ECDSA. */
  readonly hash?: string;
}

/** What of WebCrypto is used: `crypto.subtle` of any runtime is one. */
export interface SubtleLike {
  /** Makes a key of a JSON Web Key. */
  importKey(
    format: "jwk",
    key: object,
    algorithm: WebCryptoAlgorithm,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<object>;
  /** Gives the JSON Web Key of a key. */
  exportKey(format: "jwk", key: object): Promise<object>;
  /** Makes a key pair. */
  generateKey(
    algorithm: WebCryptoAlgorithm,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<object>;
  /** Signs. */
  sign(algorithm: WebCryptoAlgorithm, key: object, data: Uint8Array): Promise<ArrayBuffer>;
  /** Verifies. */
  verify(
    algorithm: WebCryptoAlgorithm,
    key: object,
    signature: Uint8Array,
    data: Uint8Array,
  ): Promise<boolean>;
  /** Computes a hash. */
  digest(algorithm: string, data: Uint8Array): Promise<ArrayBuffer>;
}

/** How WebCrypto is found. */
export interface WebCryptoOptions {
  /** `crypto.subtle`, or what stands in for it; by default that of the platform, looked up when it is used. */
  readonly subtle?: SubtleLike | undefined;
}

/** The names and sizes that WebCrypto gives an algorithm; nothing for SM2, which it has not. */
export const parametersOf: { readonly [alg in CardAlgorithm]?: WebCryptoAlgorithm } = {
  Ed25519: { name: "Ed25519" },
  ES256: { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" },
};

const curves: { readonly [alg in CardAlgorithm]: PublicJwk["crv"] } = {
  Ed25519: "Ed25519",
  ES256: "P-256",
  SM2: "SM2",
};

/**
 * Finds WebCrypto.
 *
 * @param options - the caller's own
 * @returns it
 * @throws TypeError where there is none
 */
export function requireSubtle({ subtle }: WebCryptoOptions = {}): SubtleLike {
  const platform = globalThis as unknown as { readonly crypto?: { readonly subtle?: SubtleLike } };
  const found = subtle ?? platform.crypto?.subtle;
  if (found === undefined) throw new TypeError("WebCrypto, or `subtle`, was expected.");
  return found;
}

/**
 * Gives the parameters of an algorithm.
 *
 * @param alg - the algorithm
 * @returns what WebCrypto takes
 * @throws TypeError where WebCrypto has no such algorithm
 */
export function requireParameters(alg: CardAlgorithm): WebCryptoAlgorithm {
  const parameters = parametersOf[alg];
  if (parameters === undefined) throw new TypeError("An algorithm of WebCrypto was expected.");
  return parameters;
}

/**
 * Gives the algorithm of a key from its curve.
 *
 * @param jwk - a key
 * @returns the algorithm
 * @throws TypeError where the curve is none of those used here
 */
export function algorithmOf({ crv }: Pick<PublicJwk, "crv">): CardAlgorithm {
  const found = (["Ed25519", "ES256", "SM2"] as const).find((alg) => curves[alg] === crv);
  if (found === undefined) throw new TypeError("A key of Ed25519, P-256 or SM2 was expected.");
  return found;
}

/**
 * Says whether a key is of the curve of an algorithm.
 *
 * @param alg - the algorithm
 * @param jwk - the key
 * @returns `true` where family and curve belong to it
 */
export function fitsAlgorithm(alg: CardAlgorithm, { kty, crv }: Pick<PublicJwk, "kty" | "crv">): boolean {
  return curves[alg] === crv && kty === (alg === "Ed25519" ? "OKP" : "EC");
}

/**
 * Gives the public part of a key, and nothing else of it.
 *
 * @param jwk - a private or a public key
 * @returns the public key
 */
export function publicPartOf({ kty, crv, x, y }: PrivateJwk | PublicJwk): PublicJwk {
  return y === undefined ? { kty, crv, x } : { kty, crv, x, y };
}
