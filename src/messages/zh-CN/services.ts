import type { MessageTable } from "../../core/index.ts";
import type { ServiceFamilyFindings } from "../../programmes/index.ts";

const both = (positions: readonly number[]): string => positions.join("、");

/** 服务各项提示的中文说明。 */
export const serviceFamilyMessages: MessageTable<ServiceFamilyFindings> = /* @__PURE__ */ (() => ({
  "service.group-missing": () => "面向特定对象的服务应当注明至少一类服务对象。",
  "service.group-out-of-place": () => "普惠性服务不应限定服务对象。",
  "service.group": () => "服务对象应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "service.field": () => "社会工作领域应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "service.named-twice": () => "同一项内容重复填写。",
  "service.fee": () => "收费标准应为不小于 0 的整数，以分为单位。",
  "service.language": () => "语种应填写语言代码，如 zh-CN、en、yue。",
  "service.fee-missing": () => "未注明收费标准；免费的应填 0。",
  "service.schedule-missing": () => "未注明服务时间。",
  "service-reach.persons": () => "服务人数应为不小于 0 的整数。",
  "service-reach.period-open": () => "统计期间应当注明起止日期。",
  "service.repeated": (p) => `第 ${both(p.positions)} 项服务的编号相同。`,
  "service.course-unknown": () => "对应的课程不在课程目录内。",
  "service.course-language": () => "服务语种与课程的授课语种不一致。",
  "service-reach.repeated": (p) => `第 ${both(p.positions)} 条人数的编号相同。`,
  "service-reach.service-unknown": () => "该服务不在服务清单内。",
  "service-reach.group-not-targeted": () => "该群体不是此项服务的服务对象。",
  "service-reach.outside-period": () => "统计期间内未提供此项服务。",
  "service-reach.counted-twice": (p) =>
    `第 ${both(p.positions)} 条为同一服务、同一群体、同一期间，重复统计。`,
  "service-reach.above-all": (p) => `第 ${both(p.positions)} 条不符：某一群体的人数多于服务总人数。`,
  "service-point.repeated": (p) => `第 ${both(p.positions)} 个服务点的编号相同。`,
  "service-point.service-unknown": () => "服务清单内没有此类服务。",
  "service-point.provider-differs": () => "按服务清单，该单位不提供此类服务。",
  "service-point.provider-by-name": () => "提供单位仅凭名称对应，不能确定为同一单位。",
  "service-point.outside-period": () => "服务点的日期不在该服务的提供期间内。",
}))();
