import type { CoreFindings } from "../../core/index.ts";
import type { MessageTable } from "../../core/index.ts";

const jsTypes: { readonly [type: string]: string } = {
  undefined: "空值",
  null: "空值",
  boolean: "布尔值",
  number: "数字",
  bigint: "大整数",
  function: "函数",
  symbol: "符号",
  array: "数组",
  object: "对象",
};

const precisions = { day: "日", month: "月", year: "年" } as const;

const hedges: { readonly [qualifier: string]: string } = {
  exact: "准确数",
  about: "约",
  nearly: "近",
  "more-than": "超过",
  "at-least": "不少于",
};
const hedge = (qualifier: string): string => hedges[qualifier] ?? qualifier;

const units: { readonly [unit: string]: string } = {
  "": "未注明单位",
  person: "人",
  "person-time": "人次",
  household: "户",
  organization: "家（组织）",
  team: "支（队伍）",
  event: "场（活动）",
  community: "社区",
  estate: "小区",
  village: "村",
  yuan: "元",
  "square-metre": "平方米",
};

/** `linli/core` 的检查结果的中文说明。 */
export const coreMessages: MessageTable<CoreFindings> = {
  "input.not-text": (p) => `此处应为文本，实际是${jsTypes[p.type] ?? p.type}。`,
  "input.unreadable": () => "无法读取该数据：读取其中的属性时出错。",
  "field.missing": () => "缺少必填字段。",
  "field.type": (p) =>
    `值的类型不对，应为${jsTypes[p.expected] ?? (p.expected === "string" ? "文本" : p.expected)}。`,
  "field.value": (p) => `值不在允许的范围内，只能是：${p.allowed.join("、")}。`,
  "field.format": () => "文本格式不符合要求。",
  "field.range": (p) =>
    [
      "数值超出范围",
      p.minimum === undefined ? "" : `，不得小于 ${String(p.minimum)}`,
      p.maximum === undefined ? "" : `，不得大于 ${String(p.maximum)}`,
      "。",
    ].join(""),
  "field.form": () => "值的形式不符合任何一种允许的写法。",
  "field.near-miss": (p) => `未知字段，是否应为“${p.known}”？`,
  "civil-date.format": () => "日期应写作 YYYY-MM-DD、YYYY-MM 或 YYYY。",
  "civil-date.no-such-day": () => "日历上没有这一天。",
  "civil-date.not-a-day": (p) => `需要具体到日，这里只写到${precisions[p.precision]}。`,
  "instant.format": () => "时刻应写作 2025-12-23T09:30:00+08:00 的形式。",
  "instant.offset-missing": () => "缺少时区偏移，例如 +08:00。",
  "instant.no-such-time": () => "日历或时钟上没有这一时刻。",
  "period.order": () => "结束日期早于开始日期。",
  "number.missing": () => "文本中没有数字。",
  "number.form": () => "数字写法有误，无法读作一个数。",
  "number.grouping": () => "千分位逗号位置不对，应写作 1,030,000 的形式。",
  "number.vague": () => "只有概数或有省略，请写全具体数字。",
  "number.range": () => "这是一个区间，应只填一个数。",
  "number.ordinal": () => "这是或可能是序号、编号、年份、名称，不能当作数量。",
  "number.text-around": () => "除数字和单位外还有其他内容。",
  "quantity.value": (p) => `数值应在 0 至 ${String(p.most)} 之间，最多 ${String(p.decimals)} 位小数。`,
  "quantity.unit": () => "计量单位既不在单位表中，也不是 x-命名空间:名称 的形式。",
  "quantity.negative": () => "数量不能为负数。",
  "quantity.too-large": (p) => `数值超过上限 ${String(p.most)}。`,
  "quantity.decimals": (p) => `数量最多保留 ${String(p.most)} 位小数。`,
  "quantity.upper-bound": () => "只给出了上限，无法作为数量使用。",
  "quantity.qualifier-conflict": (p) => `同一个数前后说法不一：${p.qualifiers.map(hedge).join("、")}。`,
  "quantity.qualifier-zero": (p) => `零不能说成“${hedge(p.qualifier)}”。`,
  "quantity.unit-unknown": () => "无法识别单位，只保留数值。",
  "quantity.unit-mixed": (p) =>
    `单位不同，不能混用：${p.units.map((unit) => units[unit] ?? unit).join("、")}。`,
  "quantity.as-of-mixed": () => "各数的统计时点不一致。",
  "quantity.ratio-zero": () => "除数为零或可能为零。",
  "quantity.ratio-unbounded": (p) =>
    `“${hedge(p.numerator)}”除以“${hedge(p.denominator)}”得不出平均数：除数没有上限，平均数就没有下限。`,
  "quantity.ratio-imprecise": () => "上下限相差过大，或比值过小，无法精确到千分位。",
  "reconcile.short": (p) => `实际统计数少于公布数（${hedge(p.qualifier)}），至少差 ${String(p.by)}。`,
  "reconcile.over": (p) => `实际统计数多于公布数（${hedge(p.qualifier)}），至少多 ${String(p.by)}。`,
  "reconcile.unit-missing": () => "只有一方注明了单位，无法比对。",
  "reconcile.other-date": () => "实际统计数与公布数的统计时点不同，无法比对。",
  "reconcile.undecided": (p) => `实际统计数本身是概数（${hedge(p.qualifier)}），无法判定。`,
  "money.qualified": () => "金额以分计，必须是准确数；带“近”“超过”等说法的，请用 parseQuantity 读取。",
  "money.decimals": () => "金额最多精确到分。",
  "money.parts": () => "角、分应各为一位整数，先角后分，如 3元5角2分。",
  "money.too-large": () => "金额过大，无法精确到分。",
  "money.currency-missing": () => "未注明币种，缺少“元”或“¥”。",
  "money.currency-other": () => "单位不是人民币元。",
  "state-machine.unknown-state": (p) => `没有这一状态，可用的状态代码：${p.known.join("、")}。`,
  "state-machine.unknown-event": (p) => `没有这一事项，可用的事项代码：${p.known.join("、")}。`,
  "state-machine.event-not-allowed": (p) =>
    p.allowed.length === 0
      ? `“${p.stateZh}”状态下不能办理“${p.eventZh}”。`
      : `“${p.stateZh}”状态下不能办理“${p.eventZh}”，可以办理的有：${p.allowedZh.join("、")}。`,
  "state-machine.event-after-end": (p) => `“${p.stateZh}”为终结状态，不能再办理“${p.eventZh}”。`,
  "state-machine.guards-not-asked": (p) =>
    `未提供所需资料，下列事项的办理条件未核验：${p.events.join("、")}。`,
  "state-machine.guard-failed": (p) => `事项 ${p.event} 的办理条件核验出错，按不通过处理。`,
  "history.goes-backwards": (p) =>
    `日期早于前面第 ${String(p.position)} 条记录（${p.after}），先后顺序有误。`,
  "history.undecided": (p) => `所录日期不够具体，无法确定属于哪一状态：${p.states.join("、")}。`,
  "history.begins-later": (p) =>
    p.from === undefined
      ? "未记录起始日期，此时的状态无从得知。"
      : `不能确定该日期在起始日期（${p.from}）之后。`,
  "history.ends-earlier": (p) => `记录只完整到 ${p.until}，此后的状态无从得知。`,
  "state-machine.undeclared-state": (p) => `状态流程 ${p.machine} 未定义这一状态。`,
  "state-machine.undeclared-event": (p) => `状态流程 ${p.machine} 未定义这一事项。`,
  "state-machine.unreachable-state": (p) => `没有任何事项能够到达状态 ${p.state}。`,
  "state-machine.dead-end": (p) => `状态 ${p.state} 没有后续事项，但未标明为终结状态。`,
  "state-machine.leaves-final-state": (p) => `状态 ${p.state} 已标明为终结状态，却仍有后续事项。`,
  "state-machine.duplicate-transition": (p) => `状态 ${p.state} 下的事项 ${p.event} 重复定义。`,
  "state-machine.unused-event": (p) => `事项 ${p.event} 没有用到。`,
  "rule-set.duplicate": (p) => `规则 ${p.key} 重复。`,
  "rule-set.overlap": (p) => `规则 ${p.key} 与 ${p.other} 的有效期重叠，且未写明由哪一版代替。`,
  "rule-set.supersedes-nothing": (p) => `找不到被规则 ${p.key} 代替的规则。`,
  "rule-set.supersedes-itself": (p) => `规则 ${p.key} 直接或间接地代替了自身。`,
  "rule-set.version": () => "版本号应为从 1 开始的整数。",
  "rule-set.area": () => "适用地区应为六位行政区划代码。",
};
