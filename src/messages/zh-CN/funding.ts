import type { MessageTable } from "../../core/index.ts";
import type { FundingFamilyFindings } from "../../projects/index.ts";

const listed = (positions: readonly number[]): string => positions.join("、");

const place = (p: { readonly source: string; readonly article: string | undefined }): string =>
  p.article === undefined ? `《${p.source}》` : `《${p.source}》第${p.article}条`;

/** What the findings of funding say in Chinese. */
export const fundingFamilyMessages: MessageTable<FundingFamilyFindings> = /* @__PURE__ */ (() => ({
  "funding.fen": () => "以分为单位的金额应为从 0 起的整数。",
  "funding.not-yuan": () => "金额的单位应为元。",
  "funding.one-amount": () => "一笔资金只填一个金额：确数以分为单位，约数以元为单位。",
  "funding.one-time": () => "一笔资金填年度或者起止时间，不能都填。",
  "funding.source-kind": () => "资金类型应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "funding.purpose": () => "资金用途应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "funding.year": () => "年度应为 1 至 9999 的整数。",
  "funding.contributors": () => "出资人数应为从 1 起的整数。",
  "funding.untimed": () => "未注明资金所属的年度或者期间，不能与其他资金相加。",
  "funding.contract-long": (p) =>
    `政府购买服务合同的履行期限一般不超过 ${String(p.mostMonths)} 个月（${place(p)}），请核实。`,
  "funding.times-unlike": (p) => `第 ${listed(p.positions)} 笔资金所属的年度或者期间不同，不能相加。`,
  "funding.time-open": (p) => `无法判断第 ${listed(p.positions)} 笔资金所属的年度或者期间，不能相加。`,
  "funding.repeated": (p) => `第 ${listed(p.positions)} 笔资金的编号相同。`,
  "asset-lock.cap": () => "分红上限应大于 0，且不超过 100%。",
  "asset-lock.cap-out-of-place": () => "限额分红应当填写分红上限，其他情形不填。",
  "asset-lock.use": () => "盈余用途应为列表所列代码，或者“x-命名空间:名称”形式的自定代码。",
  "asset-lock.verified-before": () => "核实日期早于承诺生效日期。",
  "asset-lock.not-verified": () => "未注明是否核实过承诺仍然有效。",
  "asset-lock.dissolution-missing": () => "未注明终止后剩余财产的去向。",
  "distribution.amount": () => "金额应为大于 0 的整数（分）。",
  "distribution.par-out-of-place": () => "只有退股才填写原出资额。",
  "distribution.beneficiary-out-of-place": () => "只有公益支出才填写受益对象。",
  "distribution.beneficiary-missing": () => "未注明公益支出的受益对象。",
  "distribution.dividend-promised-never": (p) => `第 ${String(p.lock)} 项承诺为永不分红，却有分红记录。`,
  "distribution.refund-promised-never": (p) => `第 ${String(p.lock)} 项承诺为永不退股，却有退股记录。`,
  "distribution.above-par": (p) => `第 ${String(p.lock)} 项承诺为按原值退股，退还金额超过原出资额。`,
  "distribution.par-missing": (p) => `第 ${String(p.lock)} 项承诺为按原值退股，未注明原出资额。`,
  "distribution.above-cap": (p) =>
    `第 ${listed(p.positions)} 项分红合计超过当年盈余的 ${String(p.percent)}%，即第 ${String(p.lock)} 项承诺的上限。`,
  "distribution.surplus-missing": (p) =>
    `未注明盈余年度或者当年盈余，无法与第 ${String(p.lock)} 项承诺的分红上限核对。`,
  "distribution.surplus-differs": (p) => `第 ${listed(p.positions)} 项所填的同一年度盈余不一致。`,
  "distribution.other-use": (p) => `受益对象不在第 ${String(p.lock)} 项承诺的盈余用途之内。`,
  "distribution.date-undecided": (p) => `日期不够具体，无法判断第 ${String(p.lock)} 项承诺当时是否已经生效。`,
  "purchase.no-service": (p) => `货物、工程以及工程与服务打包的项目不属于政府购买服务（${place(p)}）。`,
  "purchase.class-excluded": (p) => `该类事业单位不作为购买主体和承接主体（${place(p)}）。`,
  "purchase.budget-funded": (p) => `由财政拨款保障的群团组织不作为承接主体（${place(p)}）。`,
  "purchase.buyer": (p) => `此类单位为购买主体，不作为承接主体（${place(p)}）。`,
  "purchase.class-unknown": (p) => `未注明事业单位类别，无法判断（${place(p)}）。`,
  "purchase.funding-unknown": (p) => `未注明群团组织是否由财政拨款保障，无法判断（${place(p)}）。`,
  "purchase.kind-not-named": (p) => `规定未列明此类单位（${place(p)}），无法判断。`,
  "purchase.rules-unknown": () => "没有该日期适用的政府购买服务规定，无法判断。",
}))();
