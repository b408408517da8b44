/** The field of `ext` that keeps remarks. */
export const REMARKS = "linli.remarks";

/** What the membership in a hub organization is for, so that it is told from other memberships. */
export const HUB_PURPOSE = "枢纽型社会组织";
