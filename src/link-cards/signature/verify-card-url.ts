import {
  dayOfNumber,
  errorOf,
  failure,
  millisecondsOf,
  type CheckResult,
  type CivilDate,
  type FindingOf,
  type Instant,
} from "../../core/base.ts";
import { BASE32, decodeBits } from "../payload/bits.ts";
import { signedBytesOf } from "../payload/build-card-url.ts";
import type { CardUrlFindings, KeyLapse } from "../payload/findings.ts";
import type { CardUrl } from "../payload/model.ts";
import { parseCardUrl } from "../payload/parse-card-url.ts";
import { isRevoked, type DaysOfAsking } from "../status/status-bit.ts";
import type { CardStatusList } from "../status/model.ts";
import { hasLowS } from "./low-s.ts";
import type { CardAlgorithm, CardKey, CardVerifier } from "./model.ts";
import { webCryptoVerifier } from "./web-crypto-verifier.ts";

/** What a card is verified against. */
export interface VerifyCardUrlOptions {
  /** The keys that are trusted, checked by `checkCardKey`. */
  readonly keys: readonly CardKey[];
  /** The hosts that a card may lead to, in small letters. */
  readonly hosts: readonly string[];
  /** The time of verifying. */
  readonly now: Instant;
  /** Who verifies signatures, or several who are asked in turn until one can; `webCryptoVerifier` by default. */
  readonly verifier?: CardVerifier | readonly CardVerifier[] | undefined;
  /** The lists of revoked cards; without one, nothing is said of revocation. */
  readonly statusList?: CardStatusList | readonly CardStatusList[] | undefined;
  /** How many minutes the clock may be wrong: the last days of card and key, and the key's first, are that much longer; 0 by default. */
  readonly toleranceMinutes?: number | undefined;
}

type Finding = FindingOf<CardUrlFindings>;

/** How far a key came, and the finding at which it stopped; nothing where its signature holds. */
interface Attempt {
  readonly rank: number;
  readonly finding: Finding | undefined;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Shanghai is at +08:00 since 1991, before all cards. */
const SHANGHAI_OFFSET = 28_800_000;

const lapses: readonly KeyLapse[] = ["revoked", "not-yet", "over"];
const algorithms: readonly CardAlgorithm[] = ["Ed25519", "ES256", "SM2"];

let shared: CardVerifier | undefined;

/**
 * Verifies the URL of a card: that a trusted key signed it, for this host and area, that it has not expired and, where status
 * lists are given, that it was not revoked. Needs no network.
 *
 * @remarks The form LXK1 of this library. Checked in this order, and the first failure is the one finding: the canonical form,
 * the host, that there is a signature, a key with its kid, the key's hosts, area and days, the signature (of ES256
 * that with the low s alone), the last day (valid until it ends in Asia/Shanghai), the status. The algorithm is that of the key record, never of the card. Of several
 * keys with one kid the one that comes furthest counts, whatever their order.
 *
 * 验签通过 says that the text comes from whoever has the key: not that the card in hand is no copy, and not that its printed
 * numbers are right.
 *
 * @param text - any value, of up to any length
 * @param options - keys, hosts, time; a verifier for runtimes without WebCrypto; status lists
 * @returns a promise of the parts; or of one of `link-card.malformed`, `.unsupported-version`, `.non-canonical`,
 * `.area-not-community`, `.host-not-allowed`, `.unsigned`, `.unknown-key`, `.key-out-of-scope`, `.key-expired`,
 * `.bad-signature`, `.verifier-unavailable`, `.expired`, `.revoked`, `.status-unknown`, `input.not-text`, with what could
 * be read as `partial`
 * @throws TypeError (as a rejection) where `now` is no instant
 * @throws RangeError (as a rejection) where `toleranceMinutes` is negative or no finite number
 *
 * @example
 * import { cardKeyOf, newCardKeyPair, signCardUrl, verifyCardUrl, webCryptoSigner } from "linli/link-cards";
 *
 * const pair = await newCardKeyPair("Ed25519");
 * const hosts = ["lxk.example.gov.cn"];
 * const scope = { hosts, areaPrefix: "330203", notBefore: "2026-01-01", notAfter: "2028-12-31" };
 * const key = await cardKeyOf(pair.publicKey, scope);
 * const card = { host: hosts[0], area: "330203100004", grid: "007", serial: "7Q2M4KXD", expiresOn: "2027-12-31" };
 * const url = await signCardUrl(card, await webCryptoSigner(pair.privateKey));
 *
 * (await verifyCardUrl(url, { keys: [key], hosts, now: "2027-12-31T23:59:59+08:00" })).ok; // => true
 * const late = await verifyCardUrl(url, { keys: [key], hosts, now: "2028-01-01T00:00:00+08:00" });
 * late.findings[0]?.code; // => "link-card.expired"
 */
export async function verifyCardUrl(
  text: unknown,
  options: VerifyCardUrlOptions,
): Promise<CheckResult<CardUrl, FindingOf<CardUrlFindings>>> {
  const today = todayOf(options);
  const parsed = parseCardUrl(text);
  if (!parsed.ok) return parsed;
  const finding = await findingOf(parsed.value, options, today);
  return finding === undefined ? parsed : failure([finding], parsed.value);
}

function todayOf({ now, toleranceMinutes = 0 }: VerifyCardUrlOptions): DaysOfAsking {
  const milliseconds = isText(now) ? millisecondsOf(now) : NaN;
  if (Number.isNaN(milliseconds))
    throw new TypeError("`now`: an instant in ISO 8601 form with an offset was expected.");
  if (!Number.isFinite(toleranceMinutes) || toleranceMinutes < 0)
    throw new RangeError("`toleranceMinutes`: a number of minutes from 0 on was expected.");
  return {
    earliest: dayAt(milliseconds - toleranceMinutes * MINUTE),
    latest: dayAt(milliseconds + toleranceMinutes * MINUTE),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function dayAt(milliseconds: number): CivilDate {
  return dayOfNumber(Math.floor((milliseconds + SHANGHAI_OFFSET) / DAY));
}

async function findingOf(
  card: CardUrl,
  options: VerifyCardUrlOptions,
  today: DaysOfAsking,
): Promise<Finding | undefined> {
  if (!options.hosts.includes(card.host)) return errorOf("link-card.host-not-allowed", {});
  const { expiresOn, signature } = card;
  if (expiresOn === undefined || signature === undefined) return errorOf("link-card.unsigned", {});
  const keys = options.keys.filter(({ kid }) => kid === card.kid);
  if (keys.length === 0) return errorOf("link-card.unknown-key", {});
  const { finding } = await furthest(keys, card, options.verifier, today);
  if (finding !== undefined) return finding;
  if (expiresOn < today.earliest) return errorOf("link-card.expired", { lastDay: expiresOn });
  return statusFinding(card, options.statusList, today);
}

/** Tries the keys of one kid and keeps the one that comes furthest, or of equals always the same. */
async function furthest(
  keys: readonly CardKey[],
  card: CardUrl,
  verifier: VerifyCardUrlOptions["verifier"],
  today: DaysOfAsking,
): Promise<Attempt> {
  let best: Attempt | undefined;
  const message = signedBytesOf(card);
  const signature = decodeBits(card.signature ?? "", BASE32) ?? new Uint8Array();
  for (const key of keys) {
    const attempt = scopeOf(key, card, today) ?? (await attemptWith(key, message, signature, verifier));
    if (attempt.finding === undefined) return attempt;
    if (best === undefined || attempt.rank > best.rank) best = attempt;
  }
  return best ?? { rank: 0, finding: errorOf("link-card.unknown-key", {}) };
}

/** Ranks: 1 out of scope, 2 to 4 a key that does not hold, 5 a second text of a signature, 6 a bad one, 7 to 9 nobody to verify it. */
function scopeOf(key: CardKey, card: CardUrl, today: DaysOfAsking): Attempt | undefined {
  if (!card.area.startsWith(key.areaPrefix) || !key.hosts.includes(card.host)) {
    return { rank: 1, finding: errorOf("link-card.key-out-of-scope", {}) };
  }
  const because = lapseOf(key, today);
  if (because === undefined) return undefined;
  return { rank: 2 + lapses.indexOf(because), finding: errorOf("link-card.key-expired", { because }) };
}

function lapseOf(key: CardKey, { earliest, latest }: DaysOfAsking): KeyLapse | undefined {
  if (key.status === "revoked") return "revoked";
  if (latest < key.notBefore) return "not-yet";
  return earliest > key.notAfter ? "over" : undefined;
}

async function attemptWith(
  key: CardKey,
  message: Uint8Array,
  signature: Uint8Array,
  verifier: VerifyCardUrlOptions["verifier"],
): Promise<Attempt> {
  const { alg } = key;
  // Of the two texts for one card only that with the low s counts, whichever verifier is asked.
  if (alg === "ES256" && !hasLowS(signature)) {
    return { rank: 5, finding: errorOf("link-card.non-canonical", {}) };
  }
  switch (await answerOf(key, message, signature, verifier ?? (shared ??= webCryptoVerifier()))) {
    case true:
      return { rank: 10, finding: undefined };
    case false:
      return { rank: 6, finding: errorOf("link-card.bad-signature", {}) };
    default:
      // A key that nobody could ask may be the right one: no signature is called bad before.
      return {
        rank: 7 + algorithms.indexOf(alg),
        finding: errorOf("link-card.verifier-unavailable", { alg }),
      };
  }
}

/** The first answer of a verifier that can give one; nothing where none can. */
async function answerOf(
  key: CardKey,
  message: Uint8Array,
  signature: Uint8Array,
  verifier: CardVerifier | readonly CardVerifier[],
): Promise<boolean | undefined> {
  for (const verify of typeof verifier === "function" ? [verifier] : verifier) {
    try {
      const answer: unknown = await verify(key, message, signature);
      if (typeof answer === "boolean") return answer;
    } catch {
      // The next one may have the algorithm.
    }
  }
  return undefined;
}

function statusFinding(
  card: CardUrl,
  lists: VerifyCardUrlOptions["statusList"],
  today: DaysOfAsking,
): Finding | undefined {
  if (lists === undefined) return undefined;
  const revoked = isRevoked(card, "kid" in lists ? [lists] : lists, today);
  if (revoked === false) return undefined;
  return errorOf(revoked === true ? "link-card.revoked" : "link-card.status-unknown", {});
}
