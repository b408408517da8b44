import type { TableColumn } from "../../core/index.ts";
import { registrationLevelLabels } from "../../organizations/index.ts";
import { holderKindLabels, recognitionKindLabels } from "../data/labels.ts";

/**
 * Lists the columns of the table of recognitions, in the order of the template.
 *
 * @returns the columns
 */
export function recognitionColumns(): readonly TableColumn[] {
  return [...whatColumns(), ...holderColumns(), ...dateColumns()];
}

function whatColumns(): readonly TableColumn[] {
  return [
    {
      id: "id",
      label: { en: "Reference", "zh-CN": "编号" },
      aliases: ["荣誉编号", "ID", "id"],
      kind: "text",
      path: ["id"],
      description: {
        en: "Your own. Without one the row stands for it.",
        "zh-CN": "自定编号；未填时以行号代替。",
      },
    },
    {
      id: "kind",
      label: { en: "Kind", "zh-CN": "荣誉类型" },
      aliases: ["类型", "类别", "荣誉类别", "奖项类型", "recognition kind"],
      kind: "code",
      path: ["kind"],
      required: true,
      codes: recognitionKindLabels,
      synonyms: {
        锦旗: "letter-of-gratitude",
        表扬信: "letter-of-gratitude",
        感谢函: "letter-of-gratitude",
        荣誉: "title",
        称号: "title",
        奖牌: "award",
        奖杯: "award",
        挂牌: "plaque",
        证书: "certificate",
        案例: "case",
      },
      description: { en: "What it is.", "zh-CN": "荣誉的类型。" },
    },
    {
      id: "title",
      label: { en: "Title", "zh-CN": "荣誉名称" },
      aliases: ["名称", "称号", "称号名称", "奖项", "奖项名称", "表彰名称", "牌匾名称", "award title"],
      kind: "text",
      path: ["title"],
      required: true,
      description: { en: "As printed.", "zh-CN": "按证书、牌匾所印填写。" },
    },
    {
      id: "givers",
      label: { en: "Given by", "zh-CN": "授予单位" },
      aliases: ["颁发单位", "授牌单位", "表彰单位", "发证单位", "来函单位", "giver", "awarded by"],
      kind: "list",
      path: ["givers"],
      description: { en: "Several are separated by ；.", "zh-CN": "多个以“；”分隔。" },
    },
    {
      id: "level",
      label: { en: "Level of the giver", "zh-CN": "荣誉级别" },
      aliases: ["级别", "表彰级别", "层级", "level"],
      kind: "code",
      path: ["level"],
      codes: registrationLevelLabels,
      synonyms: {
        国家级: "national",
        省: "province",
        省部级: "province",
        市: "prefecture",
        市级: "prefecture",
        区: "county",
        区级: "county",
        县: "county",
      },
      description: {
        en: "National, province, city or county.",
        "zh-CN": "国家级、省级、市级或者县（区）级。",
      },
    },
    {
      id: "reason",
      label: { en: "Reason", "zh-CN": "事由" },
      aliases: ["授予事由", "表彰事由", "主要事迹", "原因", "for what"],
      kind: "text",
      path: ["reason"],
      description: { en: "In the words of the source.", "zh-CN": "按来源原文填写。" },
    },
    {
      id: "edition",
      label: { en: "Edition", "zh-CN": "届次" },
      aliases: ["第几届", "届"],
      kind: "integer",
      path: ["edition"],
      description: { en: "Such as 3 for the third.", "zh-CN": "如第三届填 3。" },
    },
    {
      id: "year",
      label: { en: "Year", "zh-CN": "年度" },
      aliases: ["评选年度", "表彰年度", "award year"],
      kind: "integer",
      path: ["year"],
      description: { en: "The year that it is for.", "zh-CN": "荣誉所属的年度，可与授予年份不同。" },
    },
    {
      id: "approvalDocument",
      label: { en: "Approval", "zh-CN": "批准文号" },
      aliases: ["文号", "批文号", "批准文件", "document no"],
      kind: "text",
      path: ["approvalDocument"],
      description: { en: "The number of the approving document.", "zh-CN": "批准开展评比达标表彰的文号。" },
    },
    {
      id: "criteria",
      label: { en: "Criteria met", "zh-CN": "符合标准" },
      aliases: ["达标项目", "符合条件", "criteria"],
      kind: "list",
      path: ["criteria"],
      description: {
        en: "Of a label; several are separated by ；.",
        "zh-CN": "标识所符合的标准，多个以“；”分隔。",
      },
    },
  ];
}

function holderColumns(): readonly TableColumn[] {
  return [
    {
      id: "holderKind",
      label: { en: "Kind of holder", "zh-CN": "获得者类型" },
      aliases: ["获奖者类型", "对象类型", "holder kind"],
      kind: "code",
      path: ["holderKind"],
      codes: holderKindLabels,
      synonyms: {
        社会组织: "organization",
        单位: "organization",
        党支部: "party-unit",
        服务项目: "programme",
        社区: "place",
        商圈: "place",
      },
      description: { en: "Where it is not filled in, an organization.", "zh-CN": "未填的按组织读取。" },
    },
    {
      id: "holderId",
      label: { en: "Reference of the holder", "zh-CN": "获得单位编号" },
      aliases: ["获奖单位编号", "holder id"],
      kind: "text",
      path: ["holder", "id"],
      description: { en: "Your own reference of who holds it.", "zh-CN": "获得者的自定编号。" },
    },
    {
      id: "holderUscc",
      label: { en: "Credit code of the holder", "zh-CN": "获得单位统一社会信用代码" },
      aliases: ["统一社会信用代码", "信用代码", "社会信用代码", "holder credit code"],
      kind: "text",
      path: ["holder", "uscc"],
      description: { en: "18 characters.", "zh-CN": "18 位。" },
    },
    {
      id: "holderName",
      label: { en: "Holder", "zh-CN": "获得单位" },
      aliases: [
        "获奖单位",
        "获得者",
        "获牌单位",
        "受表彰单位",
        "受赠单位",
        "单位名称",
        "社会组织名称",
        "holder name",
      ],
      kind: "text",
      path: ["holder", "name"],
      description: { en: "Who or what it was given to.", "zh-CN": "获得荣誉的组织、党组织、项目或者场所。" },
    },
  ];
}

function dateColumns(): readonly TableColumn[] {
  return [
    {
      id: "on",
      label: { en: "Given on", "zh-CN": "授予日期" },
      aliases: [
        "授予时间",
        "授牌日期",
        "授牌时间",
        "颁发日期",
        "颁发时间",
        "获奖时间",
        "表彰时间",
        "given",
        "awarded on",
      ],
      kind: "date",
      path: ["on"],
      description: { en: "The day on which it was given.", "zh-CN": "授予、颁发或者来函的日期。" },
    },
    {
      id: "from",
      label: { en: "From", "zh-CN": "有效期起" },
      aliases: ["起始日期", "有效期自", "valid from"],
      kind: "date",
      path: ["from"],
      description: {
        en: "The first day, where it is another one.",
        "zh-CN": "与授予日期不同的，填写起始日期。",
      },
    },
    {
      id: "until",
      label: { en: "Until", "zh-CN": "有效期止" },
      aliases: ["有效期至", "到期日期", "截止日期", "valid until"],
      kind: "date",
      path: ["until"],
      description: { en: "The last day, where it ends.", "zh-CN": "有期限的，填写截止日期。" },
    },
    {
      id: "reviewOn",
      label: { en: "Next review", "zh-CN": "复核日期" },
      aliases: ["复审日期", "复评日期", "下次复核", "review on"],
      kind: "date",
      path: ["reviewOn"],
      description: { en: "Of a label: when it is reviewed.", "zh-CN": "标识下次复核的日期。" },
    },
  ];
}
