import type { TableColumn } from "../../core/index.ts";
import { registrationLevelLabels } from "../../organizations/index.ts";

/** Words that lists of levels use for the level of the evaluating body. */
const evaluatingLevels = {
  全国性: "national",
  民政部: "national",
  部级: "national",
  省: "province",
  省级: "province",
  市: "prefecture",
  市级: "prefecture",
  区: "county",
  区级: "county",
  县: "county",
  县级: "county",
  区县级: "county",
} as const;

/**
 * Lists the columns of the table of evaluation levels, in the order of the template.
 *
 * @remarks Labels and aliases are headings of announcements (社会组织评估等级公告). A list mostly prints the validity in one
 * cell; those with two have columns of their own.
 *
 * @returns the columns
 */
export function ratingColumns(): readonly TableColumn[] {
  return [...organizationColumns(), ...resultColumns(), ...eventColumns()];
}

function organizationColumns(): readonly TableColumn[] {
  return [
    {
      id: "id",
      label: { en: "Reference", "zh-CN": "编号" },
      aliases: ["评估编号", "ID", "id", "rating id"],
      kind: "text",
      path: ["id"],
      description: {
        en: "Your own reference of the result. Without one the row stands for it.",
        "zh-CN": "评估结果的自定编号；未填时以行号代替。",
      },
    },
    {
      id: "organizationId",
      label: { en: "Reference of the organization", "zh-CN": "社会组织编号" },
      aliases: ["组织编号", "机构编号", "organization id"],
      kind: "text",
      path: ["organization", "id"],
      description: { en: "Your own reference of it.", "zh-CN": "社会组织的自定编号。" },
    },
    {
      id: "uscc",
      label: { en: "Credit code", "zh-CN": "统一社会信用代码" },
      aliases: ["社会信用代码", "信用代码", "统一信用代码", "USCC", "unified social credit code"],
      kind: "text",
      path: ["organization", "uscc"],
      description: { en: "18 characters, of the organization.", "zh-CN": "社会组织的 18 位代码。" },
    },
    {
      id: "name",
      label: { en: "Organization", "zh-CN": "社会组织名称" },
      aliases: [
        "名称",
        "组织名称",
        "机构名称",
        "单位名称",
        "参评单位",
        "参评社会组织",
        "获评单位",
        "获评社会组织",
        "name",
        "organization name",
      ],
      kind: "text",
      path: ["organization", "name"],
      required: true,
      description: { en: "Its registered name.", "zh-CN": "登记的全称。" },
    },
  ];
}

function resultColumns(): readonly TableColumn[] {
  return [
    {
      id: "level",
      label: { en: "Level", "zh-CN": "评估等级" },
      aliases: ["等级", "社会组织评估等级", "评定等级", "获评等级", "评估结果", "rating", "rating level"],
      kind: "text",
      path: ["level"],
      description: {
        en: "5A级 to 1A级 in any spelling; 无评估等级 or nothing for a result without level.",
        "zh-CN": "5A级至1A级，写法不限；未获等级的填“无评估等级”或者不填。",
      },
    },
    {
      id: "evaluatingLevel",
      label: { en: "Level of the evaluating body", "zh-CN": "评估机关层级" },
      aliases: ["评估层级", "评估级别", "登记级别", "evaluating level"],
      kind: "code",
      path: ["evaluatingLevel"],
      codes: registrationLevelLabels,
      synonyms: evaluatingLevels,
      description: {
        en: "It decides which rules compute a validity that is not printed.",
        "zh-CN": "未印有效期的，按此确定适用的评估规定。",
      },
    },
    {
      id: "assessedBy",
      label: { en: "Evaluated by", "zh-CN": "评估机关" },
      aliases: ["评估单位", "授牌单位", "公告机关", "assessed by"],
      kind: "text",
      path: ["assessedBy", "name"],
      description: { en: "Who evaluates and awards it.", "zh-CN": "组织评估并授牌的民政部门。" },
    },
    {
      id: "announcedOn",
      label: { en: "Announced on", "zh-CN": "公告日期" },
      aliases: [
        "公告时间",
        "评定日期",
        "评定时间",
        "评估时间",
        "评估日期",
        "获评时间",
        "发布日期",
        "announced",
      ],
      kind: "date",
      path: ["announcedOn"],
      required: true,
      description: { en: "The day of the announcement.", "zh-CN": "评估结果公告的日期。" },
    },
    {
      id: "validity",
      label: { en: "Validity", "zh-CN": "有效期" },
      aliases: ["评估等级有效期", "等级有效期", "有效期限", "有效期起止", "起止日期", "rating validity"],
      kind: "period",
      path: ["validity"],
      description: {
        en: "Both days as the certificate prints them. Where nothing is printed it is computed.",
        "zh-CN": "按证书所印起止日期填写；未印的按评估规定推算。",
      },
    },
    {
      id: "validFrom",
      label: { en: "Valid from", "zh-CN": "有效期起" },
      aliases: ["有效期自", "有效期开始", "有效期开始日期", "valid from"],
      kind: "date",
      path: ["validity", "from"],
      description: {
        en: "The first day, where it has a column of its own.",
        "zh-CN": "单独成列的起始日期。",
      },
    },
    {
      id: "validUntil",
      label: { en: "Valid until", "zh-CN": "有效期止" },
      aliases: [
        "有效期至",
        "到期日",
        "到期日期",
        "到期时间",
        "截止日期",
        "有效期截止日期",
        "valid until",
        "expires",
      ],
      kind: "date",
      path: ["validity", "until"],
      description: { en: "The last day, where it has a column of its own.", "zh-CN": "单独成列的截止日期。" },
    },
    {
      id: "certificateNumber",
      label: { en: "Certificate number", "zh-CN": "证书编号" },
      aliases: ["证书号", "等级证书编号", "评估证书编号", "certificate no"],
      kind: "text",
      path: ["certificateNumber"],
      description: { en: "As printed.", "zh-CN": "按证书填写。" },
    },
    {
      id: "score",
      label: { en: "Score", "zh-CN": "评估得分" },
      aliases: ["得分", "分数", "总分", "评估分数", "综合得分", "points"],
      kind: "number",
      path: ["score"],
      description: { en: "In the points of the place's scheme.", "zh-CN": "按当地评估指标计算的得分。" },
    },
    {
      id: "document",
      label: { en: "Announcement", "zh-CN": "公告文号" },
      aliases: ["文号", "公告号", "公告编号", "批准文号", "document no"],
      kind: "text",
      path: ["document"],
      description: { en: "The number of the announcement.", "zh-CN": "公告或者批准文件的文号。" },
    },
  ];
}

function eventColumns(): readonly TableColumn[] {
  return [
    {
      id: "downgradedOn",
      label: { en: "Lowered on", "zh-CN": "降低等级日期" },
      aliases: ["降级日期", "降级时间", "downgraded on"],
      kind: "date",
      path: ["events"],
      description: { en: "The day from which a lower level counts.", "zh-CN": "降低评估等级生效的日期。" },
    },
    {
      id: "downgradedTo",
      label: { en: "Lowered to", "zh-CN": "降低后等级" },
      aliases: ["降级后等级", "现等级", "downgraded to"],
      kind: "text",
      path: ["events"],
      description: { en: "The level after it was lowered.", "zh-CN": "降低后的评估等级。" },
    },
    {
      id: "cancelledOn",
      label: { en: "Cancelled on", "zh-CN": "取消等级日期" },
      aliases: ["取消日期", "取消时间", "取消评估等级日期", "cancelled on"],
      kind: "date",
      path: ["events"],
      description: { en: "The day on which the level was cancelled.", "zh-CN": "取消评估等级的日期。" },
    },
    {
      id: "returnedOn",
      label: { en: "Certificate returned on", "zh-CN": "交回证书日期" },
      aliases: ["交回日期", "证书交回日期", "退回证书日期", "returned on"],
      kind: "date",
      path: ["events"],
      description: {
        en: "The day on which certificate and plaque were given back.",
        "zh-CN": "交回证书、牌匾的日期。",
      },
    },
  ];
}
