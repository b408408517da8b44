import type { CoreFindings } from "../../core/index.ts";
import type { MessageTable } from "../../core/index.ts";

const jsTypes: { readonly [type: string]: string } = {
  undefined: "空值",
  null: "空值",
  boolean: "逻辑值",
  number: "数字",
  bigint: "大整数",
  function: "函数",
  symbol: "符号",
  array: "数组",
  object: "对象",
};

const precisions = { day: "日", month: "月", year: "年" } as const;

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
