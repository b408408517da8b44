import type { TableColumn } from "../../core/index.ts";

/**
 * Lists the columns of a roster of link cards, in the order of the template.
 *
 * @returns the columns
 */
export function linkCardColumns(): readonly TableColumn[] {
  return [...placeColumns(), ...gridColumns(), ...numberColumns(), ...contactColumns()];
}

function placeColumns(): readonly TableColumn[] {
  return [
    {
      id: "id",
      label: { en: "Reference", "zh-CN": "编号" },
      aliases: ["卡片编号", "序号编号", "card id", "id"],
      kind: "text",
      path: ["id"],
      description: {
        en: "Your own reference. Without it that of the grid or of the community is taken.",
        "zh-CN": "自编编号；不填的，取网格编号或社区代码。",
      },
    },
    {
      id: "host",
      label: { en: "Host of the address", "zh-CN": "网址域名" },
      aliases: ["域名", "二维码域名", "host", "domain"],
      kind: "text",
      path: ["front", "url"],
      required: true,
      description: {
        en: "The host that the code on the card leads to, in small letters, such as lxk.example.gov.cn.",
        "zh-CN": "卡上二维码指向的域名，小写，如 lxk.example.gov.cn。",
      },
    },
    {
      id: "issuer",
      label: { en: "Issuer", "zh-CN": "发卡单位" },
      aliases: ["制卡单位", "发放单位", "issued by"],
      kind: "text",
      path: ["front", "issuer"],
      required: true,
      description: { en: "Who issues the card, as printed.", "zh-CN": "印在卡上的发卡单位名称。" },
    },
    englishColumn("issuerEnglish", ["front", "issuer", "en"], "Issuer in English", "发卡单位英文名"),
    {
      id: "community",
      label: { en: "Community", "zh-CN": "社区" },
      aliases: ["社区名称", "村（社区）", "村社区名称", "community name"],
      kind: "text",
      path: ["front", "community"],
      required: true,
      description: { en: "The community, as printed.", "zh-CN": "印在卡上的社区（村）名称。" },
    },
    englishColumn("communityEnglish", ["front", "community", "en"], "Community in English", "社区英文名"),
    {
      id: "communityCode",
      label: { en: "Community code", "zh-CN": "社区代码" },
      aliases: ["社区（村）代码", "村社区代码", "统计用区划代码", "区划代码", "division code"],
      kind: "text",
      digits: 12,
      path: ["front", "communityCode"],
      required: true,
      description: {
        en: "Twelve digits of the statistical division code of the community.",
        "zh-CN": "统计用区划代码，12 位，到社区（村）。",
      },
    },
  ];
}

function gridColumns(): readonly TableColumn[] {
  return [
    {
      id: "grid",
      label: { en: "Grid", "zh-CN": "网格编号" },
      aliases: ["网格", "网格代码", "网格号", "grid number", "grid id"],
      kind: "text",
      path: ["front", "grid"],
      description: {
        en: "Three digits, or the whole identifier; empty for a card of the whole community.",
        "zh-CN": "3 位序号或完整编号；全社区通用的卡不填。",
      },
    },
    {
      id: "gridName",
      label: { en: "Name of the grid", "zh-CN": "网格名称" },
      aliases: ["网格名", "grid name"],
      kind: "text",
      path: ["front", "gridName"],
      description: {
        en: "What the grid is called, as printed.",
        "zh-CN": "印在卡上的网格名称，如第七网格。",
      },
    },
    englishColumn(
      "gridNameEnglish",
      ["front", "gridName", "en"],
      "Name of the grid in English",
      "网格英文名",
    ),
    {
      id: "households",
      label: { en: "Cards", "zh-CN": "发卡数" },
      aliases: ["户数", "制卡数量", "印制数量", "份数", "households", "copies"],
      kind: "integer",
      path: ["copies"],
      description: {
        en: "How many cards are made: one for each household.",
        "zh-CN": "制卡张数，一户一卡的即户数。",
      },
    },
  ];
}

function numberColumns(): readonly TableColumn[] {
  return [
    {
      id: "hotlines",
      label: { en: "Hotlines", "zh-CN": "常用热线" },
      aliases: ["热线", "民生热线", "常用民生电话", "服务热线"],
      kind: "list",
      path: ["back", "hotlines"],
      description: {
        en: "The hotlines that are printed, such as 110、119、120、122、12345.",
        "zh-CN": "印在卡上的热线号码，如 110、119、120、122、12345。",
      },
    },
    {
      id: "checkedOn",
      label: { en: "Numbers checked on", "zh-CN": "号码核对日期" },
      aliases: ["核对日期", "核对时间", "号码核实日期", "checked on"],
      kind: "date",
      path: ["back"],
      description: {
        en: "The day on which all numbers of the row were last seen to be right.",
        "zh-CN": "最近一次核对本行全部号码的日期。",
      },
    },
  ];
}

function contactColumns(): readonly TableColumn[] {
  return [
    ...roleColumnsOf("gridMember", "grid-member", "Grid member", "网格员", ["专职网格员", "网格员姓名"], ["网格员联系电话", "网格员手机"]),
    ...roleColumnsOf("communityOffice", "community-office", "Community office", "社区居委会", ["居委会"], ["社区电话", "居委会电话", "社区联系电话"]),
    ...roleColumnsOf("property", "property", "Property management", "物业", ["物业公司", "物业服务企业"], ["物业联系电话", "物业服务电话"]),
    ...roleColumnsOf("familyDoctor", "family-doctor", "Family doctor", "家庭医生", ["签约医生", "家庭医生团队"], ["家庭医生联系电话", "签约医生电话"]),
    ...roleColumnsOf("communityPolice", "community-police", "Community police", "社区民警", ["片区民警", "民警"], ["社区民警联系电话", "民警电话", "警务室电话"]),
  ];
} // prettier-ignore

function roleColumnsOf(
  id: string,
  role: string,
  en: string,
  zh: string,
  nameAliases: readonly string[],
  phoneAliases: readonly string[],
): readonly TableColumn[] {
  return [
    {
      id: `${id}Name`,
      label: { en, "zh-CN": zh },
      aliases: nameAliases,
      kind: "text",
      personal: "name",
      path: ["back", "contacts", role, "displayName"],
      description: { en: `${en}: the name that is printed.`, "zh-CN": `印在卡上的${zh}名称或姓名。` },
    },
    englishColumn(
      `${id}NameEnglish`,
      ["back", "contacts", role, "displayName", "en"],
      `${en} in English`,
      `${zh}英文名`,
    ),
    {
      id: `${id}Phones`,
      label: { en: `${en}: telephone`, "zh-CN": `${zh}电话` },
      aliases: phoneAliases,
      kind: "list",
      personal: "mobile",
      path: ["back", "contacts", role],
      description: {
        en: `${en}: work numbers with area code, several separated by 、.`,
        "zh-CN": `${zh}的办公电话（带区号），多个以“、”分隔。`,
      },
    },
  ];
}

function englishColumn(id: string, path: TableColumn["path"], en: string, zh: string): TableColumn {
  return {
    id,
    label: { en, "zh-CN": zh },
    kind: "text",
    path,
    description: { en: `${en}, as printed.`, "zh-CN": `印在卡上的${zh}。` },
  };
}
