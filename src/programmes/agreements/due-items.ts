import { warningOf, type DueItem } from "../../core/index.ts";
import { lastDayOf } from "./agreement-state.ts";
import type { Agreement } from "./model.ts";

/** What becomes due of an agreement: the end of its term, or something that it promises. */
export type AgreementDueKind = "agreement-term" | "agreement-item";

/**
 * Lists what becomes due of an agreement: the end of its term, and each item that is not recorded as done.
 *
 * @remarks By the data recorded. What has no day is due on a day that is unknown; an agreement without a recorded term has
 * an end that is unknown, one with an open term none. Nothing is due of an agreement that was ended.
 *
 * @param agreement - an agreement
 * @returns the items, for `worklist`: `agreement.term-ends`, `agreement.item-due`
 *
 * @see {@link agreementStateOn}
 *
 * @example
 * import { worklist } from "linli/core";
 * import { dueItemsOfAgreement } from "linli/programmes";
 *
 * const items = dueItemsOfAgreement({
 *   id: "a-1",
 *   term: { from: "2025-01-01", until: "2025-12-31" },
 *   items: [{ title: "联合开展社区工作者培训", dueOn: "2025-06-30" }, { title: "共建实训基地" }],
 * });
 * items.map(({ kind, on }) => [kind, on]);
 * // => [["agreement-term", "2025-12-31"], ["agreement-item", "2025-06-30"], ["agreement-item", "unknown"]]
 * worklist(items, { on: "2025-07-01", days: 30 }).overdue.length; // => 1
 */
export function dueItemsOfAgreement(
  agreement: Pick<Agreement, "id" | "term" | "renewals" | "items" | "termination">,
): readonly DueItem<AgreementDueKind>[] {
  const { id, term, items = [], termination } = agreement;
  if (termination !== undefined) return [];
  const due: DueItem<AgreementDueKind>[] = [];
  const until = lastDayOf(agreement);
  if (until !== undefined || term === undefined) {
    const because = [{ ...warningOf("agreement.term-ends", { known: until !== undefined }), path: ["term"] }];
    due.push({ on: until ?? "unknown", kind: "agreement-term", about: id, because });
  }
  items.forEach(({ dueOn, doneOn }, index) => {
    if (doneOn !== undefined) return;
    const finding = warningOf("agreement.item-due", { position: index + 1, known: dueOn !== undefined });
    const because = [{ ...finding, path: ["items", index] }];
    due.push({ on: dueOn ?? "unknown", kind: "agreement-item", about: id, because });
  });
  return due;
}
