import type { MessageTable } from "../../core/index.ts";
import type { RequestFamilyFindings } from "../../projects/index.ts";

const both = (positions: readonly number[] | undefined): string =>
  (positions ?? []).map(String).join(" and ");

/** What the findings of requests say in English. */
export const requestFamilyMessages: MessageTable<RequestFamilyFindings> = /* @__PURE__ */ (() => ({
  "service-request.petition": () =>
    "A petition is no request to 12345: it follows the Petition Regulations (2022) and belongs to the petition offices.",
  "service-request.kind": () => "A kind is one of the list, or of the form x-namespace:name.",
  "service-request.channel": () => "A channel is one of the list, or of the form x-namespace:name.",
  "service-request.reason": () => "A reason is one of the list, or of the form x-namespace:name.",
  "service-request.opening-missing": () => "The day or the moment is missing at which it came in.",
  "service-request.openings-differ": () => "The moment at which it came in is not on that day.",
  "service-request.due-before-opening": () => "It is due before it came in.",
  "service-request.merged-into-itself": () => "A request is not merged into itself.",
  "service-request.merge-target-missing": () =>
    "It was merged, and the request that it was merged into is missing.",
  "service-request.activity": () => "Only a request for help has a volunteer activity.",
  "service-request.event-incomplete": () => "A dispatch names a body, and a non-acceptance a reason.",
  "service-request.event-fields": () => "The event has something that belongs to another kind of event.",
  "service-request.event-order": (p) => `Event ${String(p.position ?? 1)} could not happen there.`,
  "service-request.event-dates": (p) => `Event ${String(p.position ?? 1)} is dated before an earlier one.`,
  "service-request.event-before-opening": (p) =>
    `Event ${String(p.position ?? 1)} is dated before the request came in.`,
  "service-request.declined-late": () => "It was accepted first and declined afterwards.",
  "service-request.objections": (p) => `It was objected to ${String(p.count)} times.`,
  "service-request.repeated": (p) => `Requests ${both(p.positions)} have the same reference.`,
  "service-request.merge-unknown": () => "The request that it was merged into is not in the list.",
  "service-request.merge-circle": () =>
    "The requests are merged in a circle, so that none of them would be counted.",
  "service-request.due": () => "The request is to be answered by then.",
  "service-request.due-by-limit": (p) => `${String(p.workingDays)} working days after it came in end then.`,
  "service-request.due-unknown": () => "The request is open, and nothing tells until when.",
  "street-call.matter": () => "The matter is one of the list, or of the form x-namespace:name.",
  "street-call.nobody-called": () => "A call is made to one department at least.",
  "street-call.caller-called": (p) => `Department ${String(p.position ?? 1)} is the caller.`,
  "street-call.called-twice": (p) => `Departments ${both(p.positions)} are the same.`,
  "street-call.arrived-before-call": (p) => `Department ${String(p.position ?? 1)} came before the call.`,
  "street-call.two-limits": () => "A call has minutes or a moment as its limit, not both.",
  "street-call.within-minutes": () => "Minutes are a whole number from 1 to those of a year.",
  "street-call.due-before-call": () => "The limit is not after the call.",
  "street-call.solved-before-call": () => "The matter was solved before the call.",
  "street-call.limit-missing": () => "Nothing says within what time departments come.",
  "street-call.late": (p) => `Department ${String(p.position)} came ${String(p.minutes)} minutes late.`,
  "street-call.absent": (p) => `Department ${String(p.position ?? 1)} has not come, by the data recorded.`,
  "street-call.not-yet": () => "The call had not been made yet.",
  "suggestion.kind": () => "A kind is one of the list, or of the form x-namespace:name.",
  "suggestion.group": () => "A group is one of the list, or of the form x-namespace:name.",
  "suggestion.theme": () => "A theme is one of the list, or of the form x-namespace:name.",
  "suggestion.origin-missing": () => "A suggestion has the body or the group of people that makes it.",
  "suggestion.to-itself": () => "No body makes a suggestion to itself.",
  "suggestion.due-before-made": () => "It is due before it was made.",
  "suggestion.event-order": (p) => `Event ${String(p.position ?? 1)} could not happen there.`,
  "suggestion.event-dates": (p) => `Event ${String(p.position ?? 1)} is dated before an earlier one.`,
  "suggestion.event-before-made": (p) =>
    `Event ${String(p.position ?? 1)} is dated before the suggestion was made.`,
  "suggestion.due": () => "The suggestion is to be replied to by then.",
  "suggestion.due-unknown": () => "The suggestion is not replied to, and no last day is recorded.",
}))();
