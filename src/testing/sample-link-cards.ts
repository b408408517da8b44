import type { CardKey, CardUrl, LinkCard } from "../link-cards/index.ts";
import { communities, dayIn, streets } from "./organization-parts.ts";
import { sampleCommunityCode } from "./sample-area-codes.ts";
import { sampleLandline, sampleMobile } from "./sample-phones.ts";
import { below, digits, oneOf, type Random } from "./sampling.ts";

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** An algorithm with a key of it. */
type Kind = Pick<CardKey, "alg" | "publicKey">;

const hosts = ["lxk.example.gov.cn", "a.example.cn", "card.qinghe.example"] as const;

/**
 * Draws the URL of a card, with a signature that no key made, or without one.
 *
 * @param random - a source of random numbers
 * @returns a URL that `parseCardUrl` reads; a signature in it does not hold
 *
 * @example
 * import { parseCardUrl } from "linli/link-cards";
 * import { sampleCardUrl } from "linli/testing";
 *
 * parseCardUrl(sampleCardUrl(Math.random)).ok; // => true
 */
export function sampleCardUrl(random: Random): string {
  return urlOf(drawCardUrl(random, sampleCommunityCode(random), digits(random, 3)));
}

/** Written here again, because a function of `linli/link-cards` would load the schemas beside it. */
function urlOf({ host, area, grid, serial, expiresOn, kid = "", signature = "" }: CardUrl): string {
  const unsigned = `https://${host}/L1/${area}/${grid}/${serial}`;
  return expiresOn === undefined ? unsigned : `${unsigned}/${expiresOn.replace(/-/g, "")}/${kid}${signature}`;
}

function drawCardUrl(random: Random, area: string, grid: string): CardUrl {
  const serial = below(random, 4) === 0 ? "0" : drawn(random, CROCKFORD, 8);
  const unsigned = { host: oneOf(random, hosts), area, grid, serial };
  if (below(random, 3) === 0) return unsigned;
  const signature = drawn(random, BASE32, 102) + oneOf(random, ["A", "I", "Q", "Y"] as const);
  return {
    ...unsigned,
    expiresOn: dayIn(random, 2027 + below(random, 5)),
    kid: drawn(random, BASE32, 4),
    signature,
  };
}

function drawn(random: Random, alphabet: string, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(below(random, alphabet.length))).join("");
}

/**
 * Draws a link card with the five contacts that are expected, issued or a draft. Bodies and numbers are invented.
 *
 * @param random - a source of random numbers
 * @returns a card that `checkLinkCard` accepts without a warning
 *
 * @example
 * import { isLinkCard } from "linli/link-cards";
 * import { sampleLinkCard } from "linli/testing";
 *
 * isLinkCard(sampleLinkCard(Math.random)); // => true
 */
export function sampleLinkCard(random: Random): LinkCard {
  const communityCode = sampleCommunityCode(random);
  const number = digits(random, 3);
  const url = drawCardUrl(random, communityCode, number);
  const { serial, expiresOn } = url;
  const community = oneOf(random, communities);
  return {
    id: `card-${digits(random, 6)}`,
    front: {
      issuer: { "zh-CN": `${oneOf(random, streets)}街道办事处` },
      community: { "zh-CN": community },
      communityCode,
      grid: communityCode + number,
      languages: ["zh-CN"],
      url: urlOf(url),
    },
    back: {
      hotlines: ["110", "119", "120", "122", "12345"].map((code) => ({ code })),
      contacts: [
        { role: "grid-member", phones: [{ number: sampleMobile(random) }] },
        { role: "community-office", phones: [{ number: sampleLandline(random) }] },
        { role: "property", phones: [{ number: sampleLandline(random) }] },
        { role: "family-doctor", phones: [{ number: sampleLandline(random) }] },
        { role: "community-police", phones: [{ number: sampleMobile(random) }] },
      ],
    },
    ...(serial !== "0" && { serial }),
    ...(expiresOn !== undefined && { issuedOn: "2026-11-26", expiresOn }),
  };
}

/**
 * Draws the record of a key that no private key belongs to.
 *
 * @param random - a source of random numbers
 * @returns a record that `checkCardKey` accepts; its kid is not that of the key
 *
 * @example
 * import { isCardKey } from "linli/link-cards";
 * import { sampleCardKey } from "linli/testing";
 *
 * isCardKey(sampleCardKey(Math.random)); // => true
 */
export function sampleCardKey(random: Random): CardKey {
  const coordinate = (): string => `${drawn(random, BASE32, 42)}A`;
  const kinds: readonly [Kind, ...(readonly Kind[])] = [
    { alg: "Ed25519", publicKey: { kty: "OKP", crv: "Ed25519", x: coordinate() } },
    { alg: "ES256", publicKey: { kty: "EC", crv: "P-256", x: coordinate(), y: coordinate() } },
    { alg: "SM2", publicKey: { kty: "EC", crv: "SM2", x: coordinate(), y: coordinate() } },
  ];
  return {
    ...oneOf(random, kinds),
    kid: drawn(random, BASE32, 4),
    hosts: [oneOf(random, hosts)],
    areaPrefix: sampleCommunityCode(random).slice(0, oneOf(random, [2, 4, 6, 9, 12] as const)),
    notBefore: dayIn(random, 2026),
    notAfter: dayIn(random, 2030),
    status: oneOf(random, ["active", "retired", "revoked"] as const),
  };
}
