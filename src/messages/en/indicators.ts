import type { MessageTable } from "../../core/index.ts";
import type { IndicatorFindings } from "../../indicators/index.ts";

/** A unit as it stands in a sentence: one that is not there is "no unit". */
const unitText = (unit: string): string => (unit === "" ? "no unit" : unit);

const both = (positions: readonly number[]): string => positions.map(String).join(" and ");

/** A number of things, such as "3 numbers". */
const numbers = (count: number): string => (count === 1 ? "1 number" : `${String(count)} numbers`);

const times = (count: number): string => (count === 1 ? "1 time" : `${String(count)} times`);

/** What the findings of `linli/indicators` say in English. */
export const indicatorMessages: MessageTable<IndicatorFindings> = /* @__PURE__ */ (() => ({
  "indicator.ratio-parts-missing": () => "A ratio names its numerator and its denominator.",
  "indicator.ratio-parts-out-of-place": () => "Only a ratio has a numerator, a denominator and a basis.",
  "indicator.unit-missing": () => "What is counted needs a unit.",
  "indicator.basis": () => "A basis is a whole number from 1 to 100,000,000, such as 100 for percent.",
  "indicator.revision": () => "A version is a whole number from 1 on.",
  "indicator.circular": () => "An indicator is no part of itself, and not its own numerator or denominator.",
  "indicator.theme": () => "A theme is one of the list, or of the form x-namespace:name.",
  "indicator.group": () => "A group is one of the list, or of the form x-namespace:name.",
  "indicator.direction-missing": () =>
    "Whether more is better is not said, so that no target can be called met or missed.",
  "indicator.repeated": (p) => `Indicators ${both(p.positions)} have the same reference.`,
  "indicator.reference-unknown": (p) => `The indicator that ${p.field} names is not in the list.`,
  "indicator.part-unit": (p) =>
    `The part is counted in another unit (${unitText(p.unit)}) than the whole (${unitText(p.expected)}).`,
  "indicator.part-circle": () => "The indicator is, through others, a part of itself.",
  "indicator.ratio-unit": (p) =>
    `The unit of the ratio (${unitText(p.unit)}) is not that of its numerator (${unitText(p.expected)}).`,
  "observation.sample-size": () => "How many answered is a whole number from 1 on.",
  "observation.sample-population": () =>
    "How many could have been asked is a whole number, and not below how many answered.",
  "observation.scale": () => "A scale rises from its lowest number, 0 or above, to its highest.",
  "observation.outside-scale": (p) =>
    `The number cannot be on the scale from ${String(p.minimum)} to ${String(p.maximum)}.`,
  "observation.sample-small": (p) =>
    `Only ${String(p.size)} answered; below ${String(p.least)} a number of a survey says little.`,
  "observation.source-missing": () => "Nothing says who said this, or where it was read.",
  "observation.source-undated": () => "Of which day the source is, is not said.",
  "observation.repeated": (p) => `Observations ${both(p.positions)} have the same reference.`,
  "observation.indicator-unknown": () => "The indicator is not in the list.",
  "observation.unit-differs": (p) =>
    `The number is in another unit (${unitText(p.unit)}) than its indicator (${unitText(p.expected)}).`,
  "observation.period-missing": () =>
    "What is counted over a period needs the first and the last day of the period.",
  "observation.as-of-missing": () => "What is counted on a day needs the day of the count.",
  "observation.undated": () => "Neither a day nor a period is said.",
  "observation.sample-missing": () => "A score needs its scale and how many answered.",
  "observation.revision-differs": (p) =>
    `The number follows version ${String(p.revision)} of the definition, the indicator has version ${String(p.expected)}.`,
  "observation.outside-period": () => "The number is for a time outside that of the indicator.",
  "observation.contradicts": (p) =>
    `Observations ${both(p.positions)} are of the same time and place and cannot both be true.`,
  "observation.part-above-whole": (p) =>
    `Observation ${String(p.positions[0])} is a part of observation ${String(p.positions[1])}, and above it.`,
  "observation.place-above-division": (p) =>
    `The place of observation ${String(p.positions[0])} lies in that of observation ${String(p.positions[1])}, and its number is above.`,
  // Figures made of quantities.
  "figure.part-above-whole": () => "The part is above its whole.",
  "figure.denominator-unit": (p) =>
    `It is divided by ${unitText(p.expected)}, but the number is in another unit (${unitText(p.unit)}).`,
  "figure.part-repeated": (p) => `Parts ${both(p.positions)} have the same code.`,
  "target.direction-unknown": () => "Whether more or less is better is not said.",
  "target.undecided": () => "The numbers are hedged so that they do not decide.",
  "target.missed": (p) =>
    p.by > 0 ? `The target is missed by at least ${String(p.by)}.` : "The target is missed.",
  "series.undated": (p) => `${numbers(p.count)} without a day and without a period: left out.`,
  "series.contradiction": (p) => `At ${times(p.count)} several numbers do not agree.`,
  "series.unit-changes": (p) =>
    `The numbers are in different units: ${p.units.map(unitText).join(", ")}; they cannot be compared.`,
  "series.revision-changes": () =>
    "The numbers follow different versions of the definition: a break in the series.",
  "series.times-overlap": (p) => `At ${times(p.count)} the days are partly those of the number before.`,
  "division-total.mixed": () =>
    "Numbers of different indicators or times, or planned and found ones, are not added up.",
  "division-total.counted-twice": (p) =>
    `Numbers ${both(p.positions)} are of one place, or of a place and one in it: counted twice.`,
  // Reports and plans.
  "report.value-missing": (p) => `Indicator ${p.indicator}: no number for the period.`,
  "report.unit-missing": (p) => `Indicator ${p.indicator}: a number without a unit.`,
  "report.source-missing": (p) => `Indicator ${p.indicator}: a number without a source.`,
  "report.time-unknown": (p) =>
    `Indicator ${p.indicator}: a number of which nobody can say whether it is for the period.`,
  "planning-period.not-known-yet": (p) => `The last planning period that is known ends on ${p.until}.`,
}))();
