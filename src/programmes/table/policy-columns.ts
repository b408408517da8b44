import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { policyKindLabels } from "../data/policies-labels.ts";
import { plainColumn } from "./plain-column.ts";

/**
 * Lists the columns of the table of policies, in the order of the template.
 *
 * @returns the columns
 */
export function policyColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["文件编号"]),
    plainColumn(
      "title",
      "text",
      ["Title", "文件名称"],
      ["As it is printed, without 《》.", "文件的名称，不加书名号。"],
      {
        aliases: ["政策名称", "文件标题", "标题", "名称"],
        required: true,
      },
    ),
    plainColumn(
      "kind",
      "code",
      ["Kind", "文件类型"],
      ["Law, regulation, opinion, notice, …", "法律、行政法规、意见、通知等。"],
      {
        aliases: ["政策类型", "效力级别", "类型"],
        codes: policyKindLabels,
      },
    ),
    plainColumn(
      "number",
      "text",
      ["Number", "文号"],
      ["Such as 民发〔2015〕149号.", "如民发〔2015〕149号。"],
      {
        aliases: ["发文字号", "文件号", "标准号"],
      },
    ),
    plainColumn(
      "issuers",
      "list",
      ["Issuers", "发文机关"],
      ["The one in charge first, separated by ；.", "牵头部门在前，多个以“；”分隔。"],
      {
        aliases: ["发文单位", "制定机关", "发布机关", "印发单位"],
        required: true,
      },
    ),
    plainColumn(
      "announcedIssuers",
      "integer",
      ["Announced number of issuers", "公布的发文部门数"],
      ["As the news said.", "新闻所说的联合发文部门数。"],
      {
        aliases: ["联合发文部门数"],
      },
    ),
    plainColumn(
      "issuedOn",
      "date",
      ["Issued on", "成文日期"],
      ["The day of issue.", "文件的成文或者印发日期。"],
      {
        aliases: ["发文日期", "印发日期"],
      },
    ),
    plainColumn("from", "date", ["In force from", "施行日期"], ["The first day.", "施行的首日。"], {
      aliases: ["生效日期", "实施日期"],
    }),
    plainColumn("until", "date", ["In force until", "有效期至"], ["The last day.", "有效期的末日。"], {
      aliases: ["失效日期", "有效期截止"],
    }),
    plainColumn(
      "repealedOn",
      "date",
      ["Repealed on", "废止日期"],
      ["From this day on it is no longer in force.", "自该日起废止。"],
    ),
    plainColumn(
      "repealedBy",
      "text",
      ["Repealed by", "废止依据"],
      ["The reference of the document that repeals it.", "废止该文件的文件编号。"],
    ),
    plainColumn(
      "supersededBy",
      "text",
      ["Superseded by", "替代文件"],
      ["The reference of the document in its place.", "取代该文件的文件编号。"],
      {
        aliases: ["被何文件取代"],
      },
    ),
    plainColumn(
      "amends",
      "list",
      ["Amends", "修改的文件"],
      ["References, separated by ；.", "所修改文件的编号，多个以“；”分隔。"],
    ),
    plainColumn(
      "quotations",
      "list",
      ["Quotations", "引文"],
      ["Such as 第三条：…, separated by ；.", "如“第三条：……”，多个以“；”分隔。"],
      {
        aliases: ["摘录", "条文摘录"],
      },
    ),
    ...placeColumns(),
    ...sourceColumns(),
  ];
}
