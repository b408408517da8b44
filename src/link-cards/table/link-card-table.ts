import type { CheckResult, Finding, TableModel } from "../../core/index.ts";
import { checkLinkCard, isLinkCard } from "../check-card.ts";
import { explainLinkCard } from "../explain-card.ts";
import type { LinkCard } from "../model.ts";
import { buildLinkCard } from "./build.ts";
import { cellsOfLinkCard } from "./cells-of.ts";
import { linkCardColumns } from "./columns.ts";
import { linkCardExamples } from "./examples.ts";

/**
 * Gives the table of link cards: the columns of a roster, a row for each grid, and the way from its rows to drafts and back.
 *
 * @remarks A roster has the contacts of the five expected roles, with a name and numbers each; other roles need records.
 * A grid of three digits is read as one of the community in the row. The address is built from the host, without a
 * signature, for `issueLinkCards`. A card is printed in English, too, where the row has the community's English name.
 *
 * @returns the table, for `checkRows` of `linli/tables`
 *
 * @example
 * import { linkCardTable } from "linli/link-cards";
 *
 * const table = linkCardTable();
 * const record = table.build(
 *   {
 *     host: "lxk.example.gov.cn",
 *     issuer: "高桥镇人民政府",
 *     community: "高桥社区",
 *     communityCode: "330203100004",
 *     grid: "007",
 *     gridMemberPhones: ["13800138000"],
 *   },
 *   2,
 * );
 * table.is(record) && record.front.url; // => "https://lxk.example.gov.cn/L1/330203100004/007/0"
 */
export function linkCardTable(): TableModel<LinkCard> {
  return {
    id: "link-card",
    title: { en: "Roster of link cards", "zh-CN": "服务连心卡名册" },
    columns: linkCardColumns(),
    key: ["communityCode", "grid", "community"],
    unique: ["id"],
    examples: linkCardExamples(),
    build: buildLinkCard,
    cellsOf: cellsOfLinkCard,
    is: isLinkCard,
    explain: (card) => explainLinkCard(card).map((finding) => byRole(finding, card)),
    check: checkRow,
  };
}

function checkRow(input: unknown): CheckResult<LinkCard> {
  const result = checkLinkCard(input);
  return { ...result, findings: result.findings.map((finding) => byRole(finding, input)) };
}

/** Names a contact by its role, which a column has, in place of its position, which depends on the columns before it. */
function byRole<F extends Finding<string, unknown>>(finding: F, card: unknown): F {
  const [back, contacts, position, ...rest] = finding.path;
  if (back !== "back" || contacts !== "contacts" || typeof position !== "number") return finding;
  const list = (card as { readonly back?: { readonly contacts?: unknown } }).back?.contacts;
  const contact: unknown = Array.isArray(list) ? list[position] : undefined;
  const role = (contact as { readonly role?: unknown } | null | undefined)?.role;
  return typeof role === "string" ? { ...finding, path: [back, contacts, role, ...rest] } : finding;
}
