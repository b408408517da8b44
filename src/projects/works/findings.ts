/** What the schema of projects and milestones refuses. */
export type ProjectModelFindings = {
  /** The role is none of the list and none of one's own. */
  readonly "project.role": Record<never, never>;
  /** An event cannot follow those before it, or is dated before them; positions count from 1. */
  readonly "project.event-impossible": { readonly position: number };
  /** The day of signing is not that of the event. */
  readonly "project.signing-differs": Record<never, never>;
  /** The work began before the project was signed. */
  readonly "project.start-before-signing": Record<never, never>;
  /** Milestones are due, or were reached, before the project was signed; positions count from 1. */
  readonly "project.milestone-before-signing": { readonly positions: readonly number[] };
  /** Milestones share a reference; positions count from 1. */
  readonly "project.milestone-repeated": { readonly positions: readonly number[] };
  /** Milestones name another project than the one that they are listed in. */
  readonly "project.milestone-of-other-project": { readonly positions: readonly number[] };
  /** The owner of a milestone is none of the parties. */
  readonly "project.owner-no-party": { readonly positions: readonly number[] };
  /** A body stands twice in the same role. */
  readonly "project.party-repeated": Record<never, never>;
  /** The commissioner is the undertaker. */
  readonly "project.commissions-itself": Record<never, never>;
  /** The undertaker accepts its own work. */
  readonly "project.accepts-own-work": Record<never, never>;
  /** It was accepted, and the acceptance is recorded as failed. */
  readonly "project.acceptance-failed": Record<never, never>;
  /** It was accepted before it was signed, or before the work was handed over. */
  readonly "project.acceptance-too-early": Record<never, never>;
  /** It was cancelled or terminated without a reason. */
  readonly "project.reason-missing": Record<never, never>;
};

/** What is remarked on valid projects and milestones. */
export type ProjectRemarkFindings = {
  /** A milestone was reached, and nothing shows it. */
  readonly "project.milestone-without-evidence": Record<never, never>;
  /** A milestone has no day by which it is due. */
  readonly "project.milestone-without-day": Record<never, never>;
  /** Nobody answers for a milestone. */
  readonly "project.milestone-without-owner": Record<never, never>;
  /** A milestone was reached before the work began. */
  readonly "project.milestone-before-start": Record<never, never>;
  /** A milestone was reached after the acceptance. */
  readonly "project.milestone-after-acceptance": Record<never, never>;
  /** It was signed, and fewer than two parties are recorded. */
  readonly "project.parties-missing": Record<never, never>;
  /** It was accepted, and the result of the acceptance is not recorded. */
  readonly "project.acceptance-not-recorded": Record<never, never>;
  /** It was accepted on conditions. */
  readonly "project.acceptance-conditional": Record<never, never>;
  /** By what it is accepted is not said. */
  readonly "project.criterion-missing": Record<never, never>;
};

/** What is found in a list of projects. */
export type ProjectSetFindings = {
  /** Projects share a reference; positions count from 1. */
  readonly "project.repeated": { readonly positions: readonly number[] };
  /** Projects share a name; positions count from 1. */
  readonly "project.name-repeated": { readonly positions: readonly number[] };
  /** The call of a project is not in the list of calls. */
  readonly "project.call-unknown": Record<never, never>;
  /** The project of a milestone is not in the list. */
  readonly "project.milestone-without-project": Record<never, never>;
};

/** Why something is due. */
export type ProjectDueFindings = {
  /** The milestone is due that day, and is not recorded as reached. */
  readonly "project.milestone-due": { readonly milestone: string };
  /** The milestone has no day by which it is due, and is not recorded as reached. */
  readonly "project.milestone-undated": { readonly milestone: string };
  /** The project is planned to last up to that day. */
  readonly "project.period-ends": Record<never, never>;
};

/** Every code that the family of works finds. */
export type ProjectWorkFamilyFindings = ProjectModelFindings &
  ProjectRemarkFindings &
  ProjectSetFindings &
  ProjectDueFindings;
