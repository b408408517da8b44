/** What is found in a request to 12345 or a message board. */
export type ServiceRequestModelFindings = {
  /** A petition is no request: it follows its own statute and confidentiality, and belongs to the petition offices. */
  readonly "service-request.petition": Record<never, never>;
  /** The kind is neither in the list nor of the form `x-namespace:name`. */
  readonly "service-request.kind": Record<never, never>;
  /** The channel is neither in the list nor of that form. */
  readonly "service-request.channel": Record<never, never>;
  /** The reason is neither in the list nor of that form. */
  readonly "service-request.reason": Record<never, never>;
  /** Neither the day nor the moment is there at which it came in. */
  readonly "service-request.opening-missing": Record<never, never>;
  /** The moment at which it came in is not on the day. */
  readonly "service-request.openings-differ": Record<never, never>;
  /** It is due before it came in. */
  readonly "service-request.due-before-opening": Record<never, never>;
  /** It is the repetition of itself. */
  readonly "service-request.merged-into-itself": Record<never, never>;
  /** It was merged, and nothing says into which. */
  readonly "service-request.merge-target-missing": Record<never, never>;
  /** Only a request for help has a volunteer activity. */
  readonly "service-request.activity": Record<never, never>;
  /** A dispatch needs a body, a refusal a reason. */
  readonly "service-request.event-incomplete": Record<never, never>;
  /** The event has something that belongs to other kinds of events. */
  readonly "service-request.event-fields": Record<never, never>;
  /** Event number `position` could not happen there. */
  readonly "service-request.event-order": { readonly position?: number };
  /** Event number `position` is dated before an earlier one. */
  readonly "service-request.event-dates": { readonly position?: number };
  /** Event number `position` is dated before the request came in. */
  readonly "service-request.event-before-opening": { readonly position?: number };
};

/** What a reader will ask about a valid request. All of them are warnings. */
export type ServiceRequestExplanationFindings = {
  /** It was accepted first and declined afterwards. */
  readonly "service-request.declined-late": Record<never, never>;
  /** It was objected to `count` times. */
  readonly "service-request.objections": { readonly count: number };
};

/** What is found in many requests beside each other. */
export type ServiceRequestSetFindings = {
  /** Two records have the same reference; positions count from 1. */
  readonly "service-request.repeated": { readonly positions: readonly number[] };
  /** The request that it was merged into is not in the list. */
  readonly "service-request.merge-unknown": Record<never, never>;
  /** It is, through others, the repetition of itself. */
  readonly "service-request.merge-circle": Record<never, never>;
};

/** Why a request is due. All of them are warnings. */
export type ServiceRequestDueFindings = {
  /** It is open, and the record has the last day. */
  readonly "service-request.due": Record<never, never>;
  /** It is open, and so many working days after it came in end on that day. */
  readonly "service-request.due-by-limit": { readonly workingDays: number };
  /** It is open, and nothing tells until when. */
  readonly "service-request.due-unknown": Record<never, never>;
};

/** What is found in a call of a street to departments. */
export type StreetCallModelFindings = {
  /** The matter is neither in the list nor of the form `x-namespace:name`. */
  readonly "street-call.matter": Record<never, never>;
  /** A call is made to one department at least. */
  readonly "street-call.nobody-called": Record<never, never>;
  /** Department number `position` is the caller. */
  readonly "street-call.caller-called": { readonly position?: number };
  /** Two entries are the same department; positions count from 1. */
  readonly "street-call.called-twice": { readonly positions?: readonly number[] };
  /** Department number `position` came before the call. */
  readonly "street-call.arrived-before-call": { readonly position?: number };
  /** Minutes and a moment: a call has one limit. */
  readonly "street-call.two-limits": Record<never, never>;
  /** Minutes are a whole number from 1 to those of a year. */
  readonly "street-call.within-minutes": Record<never, never>;
  /** The limit is not after the call. */
  readonly "street-call.due-before-call": Record<never, never>;
  /** The matter was solved before the call. */
  readonly "street-call.solved-before-call": Record<never, never>;
};

/** What is said of a call and its departments. All of them are warnings. */
export type StreetCallFindings = {
  /** Record<never, never> says within what time departments come. */
  readonly "street-call.limit-missing": Record<never, never>;
  /** Department number `position` came so many minutes after the limit. */
  readonly "street-call.late": { readonly position: number; readonly minutes: number };
  /** Department number `position` has not come, and the limit has passed. */
  readonly "street-call.absent": { readonly position: number };
  /** The question is about a moment before the call. */
  readonly "street-call.not-yet": Record<never, never>;
};

/** What is found in a suggestion. */
export type SuggestionModelFindings = {
  /** The kind is neither in the list nor of the form `x-namespace:name`. */
  readonly "suggestion.kind": Record<never, never>;
  /** The group is neither in the list nor of that form. */
  readonly "suggestion.group": Record<never, never>;
  /** The theme is neither in the list nor of that form. */
  readonly "suggestion.theme": Record<never, never>;
  /** A suggestion is made by a body or a group of people. */
  readonly "suggestion.origin-missing": Record<never, never>;
  /** No body makes a suggestion to itself. */
  readonly "suggestion.to-itself": Record<never, never>;
  /** It is due before it was made. */
  readonly "suggestion.due-before-made": Record<never, never>;
  /** Event number `position` could not happen there. */
  readonly "suggestion.event-order": { readonly position?: number };
  /** Event number `position` is dated before an earlier one. */
  readonly "suggestion.event-dates": { readonly position?: number };
  /** Event number `position` is dated before the suggestion. */
  readonly "suggestion.event-before-made": { readonly position?: number };
};

/** Why a suggestion is due. All of them are warnings. */
export type SuggestionDueFindings = {
  /** It is not replied to, and the record has the last day. */
  readonly "suggestion.due": Record<never, never>;
  /** It is not replied to, and the record has no last day. */
  readonly "suggestion.due-unknown": Record<never, never>;
};

/** Every code that the family of requests finds. */
export type RequestFamilyFindings = ServiceRequestModelFindings &
  ServiceRequestExplanationFindings &
  ServiceRequestSetFindings &
  ServiceRequestDueFindings &
  StreetCallModelFindings &
  StreetCallFindings &
  SuggestionModelFindings &
  SuggestionDueFindings;
