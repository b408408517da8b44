/**
 * Link cards (服务连心卡): the card with its contacts and hotlines, its drawing ready for print, the URL on it with its
 * signature, and its QR symbol.
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
export { LINK_CARD_SCHEMA } from "./rules.ts";
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
// The card, its code lists and its state.
export type {
  AssignmentRank,
  CardBack,
  CardContact,
  CardEnd,
  CardFront,
  CardHotline,
  CardPhone,
  CardText,
  ContactRole,
  GridAssignment,
  LinkCard,
} from "./model.ts";
export { assignmentRanks, contactRoles, expectedContactRoles } from "./code-lists.ts";
export type { LinkCardModelFindings } from "./model-findings.ts";
export type {
  AddressPart,
  LinkCardExplanationFindings,
  LinkCardTimeFindings,
  NumberAgeParams,
} from "./card-findings.ts";
export { GridAssignmentSchema, LinkCardSchema } from "./schema.ts";
export { checkLinkCard, isLinkCard } from "./check-card.ts";
export { explainLinkCard, type LinkCardOptions } from "./explain-card.ts";
export { linkCardMachine, type LinkCardEvent, type LinkCardState } from "./machine.ts";
export { linkCardStateOn } from "./card-state.ts";
export { dueItemsOfCards, type LinkCardDueKind, type LinkCardDueOptions } from "./due-items.ts";
export { issueLinkCards, type IssueLinkCardsOptions } from "./issue-cards.ts";
export { issueProgressOn, type IssueProgress } from "./issue-progress.ts";
// Hotlines, and what became of them in a city.
export type {
  Hotline,
  HotlineInCity,
  HotlineKind,
  HotlineMerge,
  HotlineMergeMode,
  HotlineMergeRules,
  HotlineScope,
} from "./hotlines/model.ts";
export type { HotlineFindings } from "./hotlines/findings.ts";
export { hotline, type HotlineOptions } from "./hotlines/hotline.ts";
export { lintHotlines, type HotlineFinding, type HotlineLintOptions } from "./hotlines/lint-hotlines.ts";
export { hotlines, type HotlineCode } from "./data/hotlines.ts";
export { hotlineMergeRules } from "./data/hotline-merges.ts";
// Who is in charge of a grid, and which cards are wrong since.
export type { AssignmentFindings } from "./assignments/findings.ts";
export { checkGridAssignment, isGridAssignment } from "./check-assignment.ts";
export { assignmentOn, type AssignmentOnDate } from "./assignments/assignment-on.ts";
export { cardsToReprint, type CardToReprint } from "./assignments/cards-to-reprint.ts";
// The drawing.
export type {
  Box,
  CardDrawing,
  CardDrawingOptions,
  CardSide,
  CardSize,
  Misfit,
  PlacedShape,
  PlacedSymbol,
  PlacedText,
  TextTone,
} from "./drawing/model.ts";
export type { DrawingFindings, DrawingPlace } from "./drawing/findings.ts";
export { drawingOfCard } from "./drawing/draw-card.ts";
export { lintDrawing } from "./drawing/lint-drawing.ts";
export { renderCardSvg } from "./drawing/render-card.ts";
export { renderCardSheet, type CardSheetOptions } from "./drawing/render-sheet.ts";
// Contacts for telephones and address books.
export type { ContactFileFindings, LostField } from "./contacts/findings.ts";
export type { ContactFile, ContactFileOptions } from "./contacts/contact-words.ts";
export { toTelUri, type TelUri, type TelUriForm } from "./contacts/tel-uri.ts";
export { toVCard, type VCardOptions } from "./contacts/vcard.ts";
export { toMecard, type MecardOptions } from "./contacts/mecard.ts";
// Cards in the rows of a roster.
export { linkCardTable } from "./table/link-card-table.ts";
// The words of the code lists.
export {
  assignmentRankLabels,
  contactRoleLabels,
  linkCardLabel,
  ningboLinkCardLabel,
} from "./data/labels.ts";
export { hotlineLabels } from "./data/hotline-labels.ts";
