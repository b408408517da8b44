import { normalizeForJoin, type JoinKeyKind } from "./normalize-for-join.ts";
import { base64UrlOf, utf8Of } from "./utf8.ts";

/** A computation of HMAC-SHA-256: 32 bytes from a key and a message. */
export type HmacSha256 = (key: Uint8Array, message: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** How a join key is made. */
export interface JoinKeyOptions {
  /** The area code that local telephone numbers belong to, such as `0574`. */
  readonly areaCode?: string | undefined;
  /** HMAC-SHA-256 for runtimes without WebCrypto, such as mini-program shells. */
  readonly hmacSha256?: HmacSha256 | undefined;
}

/** What of WebCrypto is used. */
interface SubtleLike {
  importKey(
    format: "raw",
    key: Uint8Array,
    algorithm: { readonly name: "HMAC"; readonly hash: "SHA-256" },
    extractable: false,
    usages: readonly ["sign"],
  ): Promise<object>;
  sign(algorithm: "HMAC", key: object, message: Uint8Array): Promise<ArrayBuffer>;
}

const version = "jk1";

/**
 * Makes a key by which the same person is found in two files without either file showing who it is.
 *
 * @remarks HMAC-SHA-256 over the kind and the normalised text, so that all writings of one telephone number, an
 * ID number of 15 or 18 characters with `x` or `X`, a name with or without blanks and an e-mail address in any
 * case give the same key, and the same text of another kind another one. A text that is not of its kind, such as
 * 无, 匿名, 王先生, a masked name or address, an ID number with a wrong check character or a hotline, gives no key:
 * joined on it, strangers would become one person. A name has two letters at least and none but letters, middle
 * dots, hyphens and apostrophes; an e-mail address has a domain with a dot. Telephone numbers with other text around them give none, either. Names alone do not tell persons
 * apart.
 *
 * The result is pseudonymous, not anonymous (个人信息保护法 article 73): whoever has the secret can try all numbers.
 * Keep the secret apart from the files, give each exchange its own, and destroy it afterwards.
 *
 * @param kind - what the text is
 * @param text - the text as it stands in a file
 * @param secret - at least 16 bytes, random and known only to those who join
 * @param options - the area code of local numbers, and another HMAC than WebCrypto's
 * @returns `jk1.` and 43 characters of base64url; `undefined` where the text is not of its kind
 * @throws TypeError (as a rejection) where the text is not a string, the secret not bytes or no HMAC is to be
 * had; RangeError where the secret is too short or the kind unknown
 *
 * @example
 * import { joinKey } from "linli/identifiers";
 *
 * const secret = new Uint8Array(32).fill(7); // in earnest: random bytes
 * const first = await joinKey("phone", "0574-8718 0000", secret);
 * const second = await joinKey("phone", "+86 574 87180000", secret);
 * first === second; // => true
 * await joinKey("phone", "无", secret); // => undefined
 */
export async function joinKey(
  kind: JoinKeyKind,
  text: string,
  secret: Uint8Array,
  options: JoinKeyOptions = {},
): Promise<string | undefined> {
  // Asked by its tag, because bytes of another realm are no instance of this one's Uint8Array.
  if (
    typeof text !== "string" ||
    (secret as Partial<Uint8Array> | null)?.[Symbol.toStringTag] !== "Uint8Array"
  ) {
    throw new TypeError("joinKey needs a string and a Uint8Array.");
  }
  if (secret.length < 16) throw new RangeError("joinKey needs a secret of 16 bytes.");
  const form = normalizeForJoin(kind, text, options.areaCode);
  if (form === undefined) return undefined;
  const hmac = options.hmacSha256 ?? hmacByWebCrypto;
  const digest = await hmac(Uint8Array.from(secret), utf8Of(`${version}\n${kind}\n${form}`));
  if (digest.length !== 32) throw new TypeError("joinKey needs an HMAC of 32 bytes.");
  return `${version}.${base64UrlOf(digest)}`;
}

async function hmacByWebCrypto(key: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  const { crypto } = globalThis as unknown as { readonly crypto?: { readonly subtle?: SubtleLike } };
  const subtle = crypto?.subtle;
  if (subtle === undefined) throw new TypeError("joinKey needs WebCrypto or hmacSha256.");
  const imported = await subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await subtle.sign("HMAC", imported, message));
}
