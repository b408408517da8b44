import {
  checkModel,
  warningOf,
  type CheckResult,
  type Finding,
  type FindingPath,
  isCertainlyBefore,
} from "../../core/index.ts";
import { isAgreementRecord } from "../guards.ts";
import type { Agreement } from "./model.ts";
import { AgreementSchema } from "./schema.ts";

/**
 * Says whether a value is an agreement.
 *
 * @param value - any value
 * @returns `true` for a record that contradicts neither its form nor itself
 *
 * @example
 * import { isAgreement } from "linli/programmes";
 *
 * const parties = [{ name: "青禾区社区建设促进会" }, { name: "暖邻公益发展中心" }];
 * isAgreement({ id: "a-1", title: "战略合作框架协议", kind: "framework", parties }); // => true
 * isAgreement({ id: "a-1", title: "战略合作框架协议", kind: "framework", parties: [parties[0], parties[0]] }); // => false
 */
export function isAgreement(value: unknown): value is Agreement {
  try {
    return isAgreementRecord(value);
  } catch {
    return false;
  }
}

/**
 * Checks an agreement: its fields, and whether they contradict each other.
 *
 * @remarks An agreement has two parties at least, and two different ones: references are held against each other by
 * reference, credit code and name. It can neither end nor be due before it was signed.
 *
 * @param input - any value
 * @returns the agreement by reference, or `agreement.kind`, `.parties-few`, `.party-repeated`, `.amount`,
 * `.ended-before-signing`, `.term-over-at-signing`, `.renewal-of-open-term`, `.renewal-order`, `.item-due-before-signing`,
 * `.item-repeated`, `indicator.theme`, those of organizations and dates, and the `field.…` findings; with the warnings of
 * `explainAgreement`
 *
 * @example
 * import { checkAgreement } from "linli/programmes";
 *
 * const one = { id: "a-1", title: "合作协议", kind: "framework", parties: [{ name: "青禾区民政局" }] };
 * checkAgreement(one).findings[0]?.code; // => "agreement.parties-few"
 */
export function checkAgreement(input: unknown): CheckResult<Agreement> {
  return checkModel(AgreementSchema, input, { guard: isAgreementRecord, explain: explainAgreement });
}

/**
 * Gives the warnings about a valid agreement.
 *
 * @remarks A contract without an amount is remarked on; a framework agreement needs none. What was done should have
 * something that shows it.
 *
 * @param agreement - an agreement that `isAgreement` accepts
 * @returns the warnings: `agreement.amount-missing`, `.signing-missing`, `.term-missing`, `.term-before-signing`,
 * `.item-done-before-signing`, `.item-evidence-missing`
 *
 * @example
 * import { explainAgreement, type Agreement } from "linli/programmes";
 *
 * const parties = [{ name: "青禾街道办事处" }, { name: "暖邻公益发展中心" }];
 * const contract: Agreement = { id: "a-1", title: "服务合同", kind: "contract", parties, signedOn: "2025-03-01", term: {} };
 * explainAgreement(contract).map(({ code }) => code); // => ["agreement.amount-missing"]
 * explainAgreement({ ...contract, kind: "framework" }); // => []
 */
export function explainAgreement(agreement: Agreement): readonly Finding[] {
  const { kind, amountFen, signedOn, term, items = [] } = agreement;
  const found: Finding[] = [];
  const warn = (finding: Finding, ...path: FindingPath): number => found.push({ ...finding, path });
  if (kind === "contract" && amountFen === undefined) {
    warn(warningOf("agreement.amount-missing", {}), "amountFen");
  }
  if (signedOn === undefined) warn(warningOf("agreement.signing-missing", {}), "signedOn");
  if (term === undefined) warn(warningOf("agreement.term-missing", {}), "term");
  else if (isCertainlyBefore(term.from, signedOn)) {
    warn(warningOf("agreement.term-before-signing", {}), "term", "from");
  }
  items.forEach(({ doneOn, evidence }, index) => {
    if (doneOn === undefined) return;
    if (isCertainlyBefore(doneOn, signedOn)) {
      warn(warningOf("agreement.item-done-before-signing", {}), "items", index, "doneOn");
    }
    if (evidence === undefined) {
      warn(warningOf("agreement.item-evidence-missing", {}), "items", index, "evidence");
    }
  });
  return found;
}
