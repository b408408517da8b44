type Nothing = Record<never, never>;

/** What is found in a request to 12345 or a message board. */
export type ServiceRequestModelFindings = {
  /** A petition is no request: it follows its own statute and confidentiality, and belongs to the petition offices. */
  readonly "service-request.petition": Nothing;
  /** The kind is neither in the list nor of the form `x-namespace:name`. */
  readonly "service-request.kind": Nothing;
  /** The channel is neither in the list nor of that form. */
  readonly "service-request.channel": Nothing;
  /** The reason is neither in the list nor of that form. */
  readonly "service-request.reason": Nothing;
  /** Neither the day nor the moment is there at which it came in. */
  readonly "service-request.opening-missing": Nothing;
  /** The moment at which it came in is not on the day. */
  readonly "service-request.openings-differ": Nothing;
  /** It is due before it came in. */
  readonly "service-request.due-before-opening": Nothing;
  /** It is the repetition of itself. */
  readonly "service-request.merged-into-itself": Nothing;
  /** It was merged, and nothing says into which. */
  readonly "service-request.merge-target-missing": Nothing;
  /** Only a request for help has a volunteer activity. */
  readonly "service-request.activity": Nothing;
  /** A dispatch needs a body, a refusal a reason. */
  readonly "service-request.event-incomplete": Nothing;
  /** The event has something that belongs to other kinds of events. */
  readonly "service-request.event-fields": Nothing;
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
  readonly "service-request.declined-late": Nothing;
  /** It was objected to `count` times. */
  readonly "service-request.objections": { readonly count: number };
};

/** What is found in many requests beside each other. */
export type ServiceRequestSetFindings = {
  /** Two records have the same reference; positions count from 1. */
  readonly "service-request.repeated": { readonly positions: readonly number[] };
  /** The request that it was merged into is not in the list. */
  readonly "service-request.merge-unknown": Nothing;
  /** It is, through others, the repetition of itself. */
  readonly "service-request.merge-circle": Nothing;
};

/** Why a request is due. All of them are warnings. */
export type ServiceRequestDueFindings = {
  /** It is open, and the record has the last day. */
  readonly "service-request.due": Nothing;
  /** It is open, and so many working days after it came in end on that day. */
  readonly "service-request.due-by-limit": { readonly workingDays: number };
  /** It is open, and nothing tells until when. */
  readonly "service-request.due-unknown": Nothing;
};

/** What is found in a call of a street to departments. */
export type StreetCallModelFindings = {
  /** The matter is neither in the list nor of the form `x-namespace:name`. */
  readonly "street-call.matter": Nothing;
  /** A call is made to one department at least. */
  readonly "street-call.nobody-called": Nothing;
  /** Department number `position` is the caller. */
  readonly "street-call.caller-called": { readonly position?: number };
  /** Two entries are the same department; positions count from 1. */
  readonly "street-call.called-twice": { readonly positions?: readonly number[] };
  /** Department number `position` came before the call. */
  readonly "street-call.arrived-before-call": { readonly position?: number };
  /** Minutes and a moment: a call has one limit. */
  readonly "street-call.two-limits": Nothing;
  /** Minutes are a whole number from 1 to those of a year. */
  readonly "street-call.within-minutes": Nothing;
  /** The limit is not after the call. */
  readonly "street-call.due-before-call": Nothing;
  /** The matter was solved before the call. */
  readonly "street-call.solved-before-call": Nothing;
};

/** What is said of a call and its departments. All of them are warnings. */
export type StreetCallFindings = {
  /** Nothing says within what time departments come. */
  readonly "street-call.limit-missing": Nothing;
  /** Department number `position` came so many minutes after the limit. */
  readonly "street-call.late": { readonly position: number; readonly minutes: number };
  /** Department number `position` has not come, and the limit has passed. */
  readonly "street-call.absent": { readonly position: number };
  /** The question is about a moment before the call. */
  readonly "street-call.not-yet": Nothing;
};

/** What is found in a suggestion. */
export type SuggestionModelFindings = {
  /** The kind is neither in the list nor of the form `x-namespace:name`. */
  readonly "suggestion.kind": Nothing;
  /** The group is neither in the list nor of that form. */
  readonly "suggestion.group": Nothing;
  /** The theme is neither in the list nor of that form. */
  readonly "suggestion.theme": Nothing;
  /** A suggestion is made by a body or a group of people. */
  readonly "suggestion.origin-missing": Nothing;
  /** No body makes a suggestion to itself. */
  readonly "suggestion.to-itself": Nothing;
  /** It is due before it was made. */
  readonly "suggestion.due-before-made": Nothing;
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
  readonly "suggestion.due": Nothing;
  /** It is not replied to, and the record has no last day. */
  readonly "suggestion.due-unknown": Nothing;
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
