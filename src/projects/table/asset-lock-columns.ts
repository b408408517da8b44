import type { TableColumn } from "../../core/index.ts";
import { referenceColumn, sourceColumns } from "../../organizations/index.ts";
import { dividendPromiseLabels, shareRefundPromiseLabels } from "../data/funding-labels.ts";

/**
 * Lists the columns of the table of asset locks, in the order of the template.
 *
 * @returns the columns
 */
export function assetLockColumns(): readonly TableColumn[] {
  return [
    referenceColumn(["承诺编号", "asset lock id"]),
    {
      id: "body",
      label: { en: "Body", "zh-CN": "承诺单位" },
      aliases: ["单位名称", "企业名称", "组织名称", "body"],
      kind: "text",
      path: ["body"],
      required: true,
      description: { en: "Name or credit code.", "zh-CN": "名称或者统一社会信用代码。" },
    },
    ...promiseColumns(),
    ...declarationColumns(),
    ...sourceColumns(),
  ];
}

function promiseColumns(): readonly TableColumn[] {
  return [
    {
      id: "dividends",
      label: { en: "Dividends", "zh-CN": "分红承诺" },
      aliases: ["分红", "利润分配承诺", "dividends"],
      kind: "code",
      path: ["dividends"],
      required: true,
      codes: dividendPromiseLabels,
      description: { en: "Never, capped or free.", "zh-CN": "永不分红、限额分红或者不限制。" },
    },
    {
      id: "dividendCapPercent",
      label: { en: "Cap (percent)", "zh-CN": "分红上限（%）" },
      aliases: ["分红上限", "分红比例上限", "cap of dividends"],
      kind: "number",
      path: ["dividendCapPercent"],
      description: {
        en: "Of capped dividends: the most of a year's surplus.",
        "zh-CN": "限额分红的，填占当年盈余的最高百分比。",
      },
    },
    {
      id: "shareRefund",
      label: { en: "Refund of shares", "zh-CN": "退股承诺" },
      aliases: ["退股", "股本退还承诺", "refund of shares"],
      kind: "code",
      path: ["shareRefund"],
      required: true,
      codes: shareRefundPromiseLabels,
      description: { en: "Never, at par or free.", "zh-CN": "永不退股、按原值退股或者不限制。" },
    },
    {
      id: "surplusUses",
      label: { en: "Uses of the surplus", "zh-CN": "盈余用途" },
      aliases: ["利润用途", "公益用途", "uses of the surplus"],
      kind: "list",
      path: ["surplusUses"],
      description: {
        en: "Several with a semicolon between them.",
        "zh-CN": "如特困人员；残疾人；助学，多项以“；”分隔。",
      },
    },
    {
      id: "dissolutionTo",
      label: { en: "Assets at the end", "zh-CN": "终止后剩余财产去向" },
      aliases: ["剩余财产处理", "注销后财产处理"],
      kind: "text",
      path: ["dissolutionTo"],
      description: { en: "Who gets the assets.", "zh-CN": "按章程规定的剩余财产去向。" },
    },
  ];
}

function declarationColumns(): readonly TableColumn[] {
  return [
    {
      id: "declaredIn",
      label: { en: "Declared in", "zh-CN": "承诺依据" },
      aliases: ["章程条款", "依据条款", "declared in"],
      kind: "text",
      path: ["declaredIn"],
      required: true,
      description: { en: "The clause.", "zh-CN": "载明承诺的条款，如章程第三十二条。" },
    },
    {
      id: "from",
      label: { en: "From", "zh-CN": "生效日期" },
      aliases: ["承诺日期", "起始日期"],
      kind: "date",
      path: ["from"],
      required: true,
      description: { en: "The first day on which it binds.", "zh-CN": "承诺生效的日期。" },
    },
    {
      id: "verifiedOn",
      label: { en: "Verified on", "zh-CN": "核实日期" },
      aliases: ["最近核实日期", "核查日期"],
      kind: "date",
      path: ["verifiedOn"],
      description: {
        en: "The last day on which somebody looked.",
        "zh-CN": "最近一次核实承诺仍然有效的日期。",
      },
    },
  ];
}
