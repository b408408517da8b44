import type { MessageTable } from "../../core/index.ts";
import type { FundingFamilyFindings } from "../../projects/index.ts";
import { placeOf } from "./words.ts";

const listed = (positions: readonly number[]): string => positions.join(", ");

const place = (p: { readonly source: string; readonly article: string | undefined }): string =>
  placeOf(p.source, p.article);

/** What the findings of funding say in English. */
export const fundingFamilyMessages: MessageTable<FundingFamilyFindings> = /* @__PURE__ */ (() => ({
  "funding.fen": () => "An amount in fen must be a whole number from 0 on.",
  "funding.not-yuan": () => "The amount must be in the unit yuan.",
  "funding.one-amount": () => "A funding line has one amount: exact in fen, or hedged in yuan.",
  "funding.one-time": () => "A funding line is for one year or for a period, not for both.",
  "funding.source-kind": () => "The kind of money must be a code of the list, or x-namespace:name.",
  "funding.purpose": () => "The purpose must be a code of the list, or x-namespace:name.",
  "funding.year": () => "The year must be a whole number from 1 to 9999.",
  "funding.contributors": () => "The number of contributors must be a whole number from 1 on.",
  "funding.untimed": () => "Nothing says for which year or period the money is; it can be added to no other.",
  "funding.contract-long": (p) =>
    `A contract for purchased services normally runs for at most ${String(p.mostMonths)} months (${place(p)}).`,
  "funding.times-unlike": (p) =>
    `Lines ${listed(p.positions)} are for different years or periods and are not added up.`,
  "funding.time-open": (p) =>
    `Nothing decides to which year or period these lines belong: ${listed(p.positions)}.`,
  "funding.repeated": (p) => `Lines ${listed(p.positions)} have the same reference.`,
  "asset-lock.cap": () => "The cap of dividends must be above 0 and at most 100 percent.",
  "asset-lock.cap-out-of-place": () => "Capped dividends need a cap, and only they have one.",
  "asset-lock.use": () => "The use of the surplus must be a code of the list, or x-namespace:name.",
  "asset-lock.verified-before": () => "The promise was verified before it was made.",
  "asset-lock.not-verified": () => "Nobody has looked whether the promise still stands.",
  "asset-lock.dissolution-missing": () => "Nothing says who gets the assets when the body ends.",
  "distribution.amount": () => "The amount must be a whole number of fen above 0.",
  "distribution.par-out-of-place": () => "Only a refund of shares has an amount once paid for them.",
  "distribution.beneficiary-out-of-place": () => "Only welfare names whom it is for.",
  "distribution.beneficiary-missing": () => "Nothing says for whom this welfare is.",
  "distribution.dividend-promised-never": (p) =>
    `A dividend, although promise ${String(p.lock)} says that none is ever paid.`,
  "distribution.refund-promised-never": (p) =>
    `A refund of shares, although promise ${String(p.lock)} says that there is never one.`,
  "distribution.above-par": (p) =>
    `More is refunded than was paid for the shares; promise ${String(p.lock)} says at par.`,
  "distribution.par-missing": (p) =>
    `Nothing says what was paid for the shares; promise ${String(p.lock)} says at par.`,
  "distribution.above-cap": (p) =>
    `Together the dividends ${listed(p.positions)} are above ${String(p.percent)} percent of the surplus, the cap of promise ${String(p.lock)}.`,
  "distribution.surplus-missing": (p) =>
    `Without the year and the amount of the surplus nobody can hold this dividend against the cap of promise ${String(p.lock)}.`,
  "distribution.surplus-differs": (p) =>
    `Distributions ${listed(p.positions)} tell the surplus of one year as different amounts.`,
  "distribution.other-use": (p) => `It goes to a use that promise ${String(p.lock)} does not name.`,
  "distribution.date-undecided": (p) =>
    `The dates do not say whether promise ${String(p.lock)} was already made.`,
  "purchase.no-service": (p) => `Goods and works are not purchased as services (${place(p)}).`,
  "purchase.class-excluded": (p) =>
    `Public institutions of this class neither purchase nor provide services (${place(p)}).`,
  "purchase.budget-funded": (p) =>
    `Mass organizations that live on the budget do not provide services (${place(p)}).`,
  "purchase.buyer": (p) => `Bodies of this kind purchase services and do not provide them (${place(p)}).`,
  "purchase.class-unknown": (p) =>
    `The class of the public institution decides, and is not told (${place(p)}).`,
  "purchase.funding-unknown": (p) =>
    `Whether the mass organization lives on the budget decides, and is not told (${place(p)}).`,
  "purchase.kind-not-named": (p) => `The rules do not name bodies of this kind (${place(p)}).`,
  "purchase.rules-unknown": () => "No rules on the purchase of services are known for that day.",
}))();
