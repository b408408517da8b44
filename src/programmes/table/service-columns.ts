import type { TableColumn } from "../../core/index.ts";
import { placeColumns, referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { serviceLabels } from "../../venues/index.ts";
import { serviceAccessLabels } from "../data/service-labels.ts";
import { fieldsColumn, languagesColumn } from "./language-cells.ts";

/**
 * Lists the columns of the table of services, in the order of the template.
 *
 * @returns the columns
 */
export function serviceColumns(): readonly TableColumn[] {
  return [...offerColumns(), ...audienceColumns(), ...timeColumns(), ...placeColumns(), ...sourceColumns()];
}

function offerColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["服务编号", "项目编号", "service id"]),
    {
      id: "name",
      label: { en: "Service", "zh-CN": "服务名称" },
      aliases: ["服务项目", "名称", "项目名称", "service name"],
      kind: "text",
      path: ["name"],
      required: true,
      description: { en: "What it is called.", "zh-CN": "服务的名称。" },
    },
    {
      id: "category",
      label: { en: "Category", "zh-CN": "服务类别" },
      aliases: ["服务类型", "类别", "service category"],
      kind: "code",
      path: ["category"],
      required: true,
      codes: serviceLabels,
      description: {
        en: "What is offered; x-namespace:name for a category of your own.",
        "zh-CN": "服务的类别；自定类别写作 x-命名空间:名称。",
      },
    },
    {
      id: "provider",
      label: { en: "Provider", "zh-CN": "提供单位" },
      aliases: ["服务单位", "服务机构", "提供方", "承办单位", "provider name"],
      kind: "text",
      path: ["provider"],
      required: true,
      description: { en: "Its name or credit code.", "zh-CN": "单位名称或者统一社会信用代码。" },
    },
  ];
}

function audienceColumns(): readonly TableColumn[] {
  return [
    {
      id: "access",
      label: { en: "Access", "zh-CN": "服务性质" },
      aliases: ["普惠性或者特定对象", "服务属性", "access"],
      kind: "code",
      path: ["access"],
      required: true,
      codes: serviceAccessLabels,
      description: {
        en: "For everybody, or for the groups in the next column.",
        "zh-CN": "普惠性，或者面向特定对象。",
      },
    },
    {
      id: "groups",
      label: { en: "Groups", "zh-CN": "服务对象" },
      aliases: ["面向群体", "服务人群", "对象", "target groups"],
      kind: "list",
      path: ["groups"],
      description: {
        en: "Of a targeted service: codes or names of groups, separated by ；.",
        "zh-CN": "面向特定对象的填写群体的代码或者名称，多个以“；”分隔。",
      },
    },
    fieldsColumn(),
    {
      id: "fee",
      label: { en: "Fee", "zh-CN": "收费标准" },
      aliases: ["费用", "收费", "价格", "fee"],
      kind: "money",
      unit: "yuan",
      path: ["fee"],
      description: { en: "For a person; 0 where it is free.", "zh-CN": "每人收费金额；免费的填 0。" },
    },
    languagesColumn(["服务语种", "授课语种", "服务语言"]),
  ];
}

function timeColumns(): readonly TableColumn[] {
  return [
    {
      id: "schedule",
      label: { en: "Schedule", "zh-CN": "服务时间" },
      aliases: ["开课时间", "时间安排", "上课时间", "schedule"],
      kind: "text",
      path: ["schedule"],
      description: { en: "As it is announced.", "zh-CN": "按公布的时间填写，如每周六上午。" },
    },
    {
      id: "course",
      label: { en: "Course", "zh-CN": "课程编号" },
      aliases: ["对应课程", "course id"],
      kind: "text",
      path: ["course"],
      description: { en: "Of a course: its reference.", "zh-CN": "属于课程的，填写课程的编号。" },
    },
    {
      id: "period",
      label: { en: "Period", "zh-CN": "提供期间" },
      aliases: ["服务期限", "起止时间", "有效期", "service period"],
      kind: "period",
      path: ["period"],
      description: { en: "First and last day.", "zh-CN": "提供服务的起止日期。" },
    },
  ];
}
