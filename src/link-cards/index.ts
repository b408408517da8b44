/**
 * Link cards (服务连心卡): the URL on a card with its signature, and its QR symbol.
 *
 * @packageDocumentation
 */
// The findings of all families.
export type { LinkCardFindings } from "./findings.ts";
export type { CardUrlFindings, CardUrlPart, KeyLapse } from "./payload/findings.ts";
// The URL of a card.
export type { CardUrl, CardUrlParts } from "./payload/model.ts";
export { buildCardUrl, signedTextOf } from "./payload/build-card-url.ts";
export { parseCardUrl } from "./payload/parse-card-url.ts";
export { signCardUrl } from "./payload/sign-card-url.ts";
export { newCardSerial, type RandomBytes } from "./payload/serial.ts";
// Keys, signatures and who verifies them.
export type {
  CardAlgorithm,
  CardKey,
  CardKeyStatus,
  CardSigner,
  CardVerifier,
  PrivateJwk,
  PublicJwk,
  VerifyingKey,
} from "./signature/model.ts";
export type { CardKeyFindings } from "./signature/findings.ts";
export { CardKeySchema } from "./signature/schema.ts";
export { checkCardKey, isCardKey } from "./signature/check-card-key.ts";
export {
  cardKeyIdOf,
  cardKeyOf,
  type CardKeyIdOptions,
  type CardKeyScope,
  type Sha256,
} from "./signature/card-key-id.ts";
export type { SubtleLike, WebCryptoAlgorithm, WebCryptoOptions } from "./signature/web-crypto.ts";
export { webCryptoVerifier } from "./signature/web-crypto-verifier.ts";
export { newCardKeyPair, webCryptoSigner, type CardKeyPair } from "./signature/web-crypto-signer.ts";
export { verifyCardUrl, type VerifyCardUrlOptions } from "./signature/verify-card-url.ts";
// Cards that were revoked.
export type { CardStatusList } from "./status/model.ts";
export type { CardStatusFindings } from "./status/findings.ts";
export { CardStatusListSchema } from "./status/schema.ts";
export { checkCardStatusList, isCardStatusList } from "./status/check-card-status-list.ts";
export { cardStatusListOf, statusBitOf } from "./status/status-bit.ts";
export { newCardSerials, type NewCardSerialsOptions } from "./status/new-card-serials.ts";
// The QR symbol and its printed size.
export type { SymbolFindings } from "./symbol/findings.ts";
export type { PrintPlan, QrSymbol, SymbolLevel } from "./symbol/model.ts";
export { qrSymbol, type QrSymbolOptions } from "./symbol/qr-symbol.ts";
export { symbolPath } from "./symbol/symbol-path.ts";
export { minModuleMm, printPlan, type PrintPlanInput, type PrintRoom } from "./symbol/print-plan.ts";
