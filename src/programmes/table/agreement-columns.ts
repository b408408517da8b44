import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { agreementKindLabels } from "../data/agreements-labels.ts";
import { plainColumn } from "./plain-column.ts";

/**
 * Lists the columns of the table of agreements, in the order of the template.
 *
 * @returns the columns
 */
export function agreementColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["协议编号", "合同编号"]),
    plainColumn("title", "text", ["Title", "协议名称"], ["As it is printed.", "协议的名称。"], {
      aliases: ["合同名称", "名称", "标题"],
      required: true,
    }),
    plainColumn(
      "kind",
      "code",
      ["Kind", "协议类型"],
      ["Framework, contract, memorandum or letter of intent.", "框架协议、合同、备忘录或者意向书。"],
      {
        aliases: ["合同类型", "类型"],
        required: true,
        codes: agreementKindLabels,
      },
    ),
    plainColumn(
      "parties",
      "list",
      ["Parties", "签约各方"],
      ["Names or credit codes, separated by ；.", "各方名称或者统一社会信用代码，以“；”分隔。"],
      {
        aliases: ["签约单位", "协议各方", "甲乙双方", "合作单位"],
        required: true,
      },
    ),
    plainColumn("signedOn", "date", ["Signed on", "签署日期"], ["The day of signing.", "签署协议的日期。"], {
      aliases: ["签订日期", "签约日期", "签订时间"],
    }),
    plainColumn(
      "venue",
      "text",
      ["Signed at", "签署场合"],
      ["The building or the event.", "签署协议的场所或者活动。"],
      {
        aliases: ["签约地点", "签约活动"],
      },
    ),
    plainColumn("term", "period", ["Term", "协议期限"], ["The first and the last day.", "起止日期。"], {
      aliases: ["有效期", "合同期限", "履行期限"],
    }),
    plainColumn(
      "amount",
      "money",
      ["Amount", "协议金额"],
      ["In yuan; a framework agreement needs none.", "框架协议可不填。"],
      {
        aliases: ["合同金额", "金额"],
        path: ["amountFen"],
        unit: "yuan",
      },
    ),
    plainColumn(
      "items",
      "list",
      ["Areas of cooperation", "合作事项"],
      [
        "Separated by ；, with ：and the last day where there is one.",
        "以“；”分隔；有期限的写作“事项：2025-12-31”。",
      ],
      {
        aliases: ["合作领域", "合作内容", "约定事项"],
      },
    ),
    plainColumn(
      "terminatedOn",
      "date",
      ["Terminated on", "终止日期"],
      ["From this day on it no longer binds.", "提前终止的，自该日起不再履行。"],
      {
        aliases: ["解除日期"],
        path: ["termination", "on"],
      },
    ),
    plainColumn(
      "terminatedFor",
      "text",
      ["Reason of the termination", "终止原因"],
      ["Why it ended early.", "提前终止的原因。"],
      {
        aliases: ["解除原因"],
        path: ["termination", "reason"],
      },
    ),
    plainColumn(
      "unveils",
      "text",
      ["Unveiled body", "揭牌单位"],
      ["What the parties run together.", "各方共建并揭牌的单位。"],
      {
        aliases: ["共建单位"],
      },
    ),
    ...placeColumns(),
    ...sourceColumns(),
  ];
}
