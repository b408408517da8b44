import { BASE32, BASE64_URL, decodeBits, encodeBits } from "../payload/bits.ts";
import type { CardKey, PublicJwk } from "./model.ts";
import { algorithmOf, publicPartOf, requireSubtle } from "./web-crypto.ts";

/** A computation of SHA-256. */
export type Sha256 = (bytes: Uint8Array) => ArrayBuffer | Uint8Array | Promise<ArrayBuffer | Uint8Array>;

/** How the identifier of a key is computed. */
export interface CardKeyIdOptions {
  /** SHA-256 for runtimes without WebCrypto. */
  readonly sha256?: Sha256 | undefined;
}

/** What a key may sign, for its record; active unless another status is given. */
export type CardKeyScope = Pick<CardKey, "hosts" | "areaPrefix" | "notBefore" | "notAfter"> &
  Partial<Pick<CardKey, "status">>;

/**
 * Gives the bytes of a public key: 32 of Ed25519; `04` and both coordinates, 65 bytes, of the others (SEC 1, uncompressed).
 *
 * @param publicKey - a public key
 * @returns its bytes
 * @throws TypeError where it is none
 */
export function rawKeyOf({ crv, x, y }: PublicJwk): Uint8Array {
  const first = coordinateOf(x);
  if (crv === "Ed25519") return first;
  const second = coordinateOf(y ?? "");
  const bytes = new Uint8Array(65);
  bytes[0] = 4;
  bytes.set(first, 1);
  bytes.set(second, 33);
  return bytes;
}

/**
 * Reads 32 bytes of a JSON Web Key.
 *
 * @param text - base64url
 * @returns the bytes
 * @throws TypeError where it is something else
 */
export function coordinateOf(text: string): Uint8Array {
  const bytes = decodeBits(text, BASE64_URL);
  if (bytes?.length !== 32) throw new TypeError("A key of 32 bytes in base64url was expected.");
  return bytes;
}

/**
 * Gives the identifier of a key: the first four characters of the base 32 of its SHA-256.
 *
 * @remarks The form LXK1 of this library. Hashed are the 32 bytes of an Ed25519 key, or the 65 of the uncompressed point of a
 * key of P-256 or SM2. Twenty bits tell the keys of a city apart, not those of the world: two keys can share one, and
 * verifying allows for it.
 *
 * @param publicKey - a public key
 * @param options - SHA-256 for runtimes without WebCrypto
 * @returns a promise of four characters
 * @throws TypeError (as a rejection) where it is no key, or there is no SHA-256
 *
 * @example
 * import { cardKeyIdOf } from "linli/link-cards";
 *
 * const x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
 * await cardKeyIdOf({ kty: "OKP", crv: "Ed25519", x }); // => "EH7D"
 */
export async function cardKeyIdOf(publicKey: PublicJwk, options: CardKeyIdOptions = {}): Promise<string> {
  const sha256 = options.sha256 ?? (async (bytes) => requireSubtle().digest("SHA-256", bytes));
  const digest = new Uint8Array(await sha256(rawKeyOf(publicKey)));
  return encodeBits(digest.subarray(0, 3), BASE32).slice(0, 4);
}

/**
 * Makes the record of a public key, which verifiers trust, with its identifier and algorithm.
 *
 * @param publicKey - a public key; of a private one, the secret is left out
 * @param scope - the hosts and the area that it signs for, and its first and last day
 * @param options - SHA-256 for runtimes without WebCrypto
 * @returns a promise of the record, for `checkCardKey`
 * @throws TypeError (as a rejection) where it is no key, or there is no SHA-256
 *
 * @example
 * import { cardKeyOf } from "linli/link-cards";
 *
 * const x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
 * const scope = { hosts: ["a.cn"], areaPrefix: "3716", notBefore: "2026-01-01", notAfter: "2030-12-31" };
 * const key = await cardKeyOf({ kty: "OKP", crv: "Ed25519", x }, scope);
 * [key.kid, key.alg, key.status]; // => ["EH7D", "Ed25519", "active"]
 */
export async function cardKeyOf(
  publicKey: PublicJwk,
  scope: CardKeyScope,
  options: CardKeyIdOptions = {},
): Promise<CardKey> {
  // What is computed comes last, because a whole record will do as a scope.
  return {
    status: "active",
    ...scope,
    kid: await cardKeyIdOf(publicKey, options),
    alg: algorithmOf(publicKey),
    publicKey: publicPartOf(publicKey),
  };
}
