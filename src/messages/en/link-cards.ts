import type { CardUrlPart, KeyLapse, LinkCardFindings } from "../../link-cards/index.ts";
import type { MessageTable } from "../../core/index.ts";

const parts: { readonly [part in CardUrlPart]: string } = {
  scheme: "it does not begin with https://",
  host: "the host has not the form of a name",
  path: "the parts after the host are not those of a card",
  area: "the area is no community code",
  grid: "the grid is not three digits",
  serial: "the card number is neither 0 nor eight characters",
  expiry: "the last day is no date",
  kid: "the key identifier is not four characters",
  signature: "the signature is not 103 characters",
};

const lapses: { readonly [lapse in KeyLapse]: string } = {
  "not-yet": "its time has not begun",
  over: "its time is over",
  revoked: "it was revoked",
};

/** What the findings of `linli/link-cards` say in English. */
export const linkCardMessages: MessageTable<LinkCardFindings> = /* @__PURE__ */ (() => ({
  "link-card.malformed": (p) => `This is no card's address: ${parts[p.part]}.`,
  "link-card.unsupported-version": (p) => `The address is in a version other than ${p.known}.`,
  "link-card.non-canonical": () => "The address is not written as it was signed.",
  "link-card.area-not-community": () => "The area is larger than a community.",
  "link-card.host-not-allowed": () => "The address leads to a host that is not trusted.",
  "link-card.unsigned": () => "The address has no signature.",
  "link-card.unknown-key": () => "The key of the signature is not known.",
  "link-card.key-out-of-scope": () => "The key does not sign for this host and area.",
  "link-card.key-expired": (p) => `The key of the signature does not hold: ${lapses[p.because]}.`,
  "link-card.bad-signature": () => "The signature does not hold.",
  "link-card.expired": (p) => `The signature holds, but the card expired after ${p.lastDay}.`,
  "link-card.revoked": () => "The signature holds, but the card was revoked.",
  "link-card.status-unknown": () => "The signature holds; whether the card was revoked is not known.",
  "link-card.verifier-unavailable": (p) => `Signatures by ${p.alg} cannot be verified here.`,
  "card-key.kid": () => "The identifier of a key is four characters: capitals and the digits 2 to 7.",
  "card-key.coordinate": () => "A part of the public key is not 32 bytes in base64url.",
  "card-key.secret": () => "The record holds the secret of a private key. Take it out, and replace the key.",
  "card-key.algorithm": () => "The public key is not one of the algorithm.",
  "card-key.hosts-empty": () => "The key signs for no host.",
  "card-key.host": () => "A host is a DNS name in small letters, without port.",
  "card-key.area-prefix": () => "The area is the first 2, 4, 6, 9 or 12 digits of community codes.",
  "card-key.day": () => "A whole day is needed here, such as 2027-12-31.",
  "card-key.days-order": () => "The last day of the key is before its first.",
  "card-status.size": () => "The number of bits is a power of two from 1,024 to 16,777,216.",
  "card-status.bits": () => "The bits are not base64url, or not as many as the size says.",
  "card-status.days-order": () => "The last day of the list is before that of publishing.",
  "link-card.modules-too-small": (p) =>
    `The modules of the QR code are ${String(p.moduleMm)} mm wide; telephones need ${String(p.minimum)} mm.`,
  "link-card.modules-small": (p) =>
    `The modules of the QR code are ${String(p.moduleMm)} mm wide; ${String(p.recommended)} mm are easier to read.`,
}))();
