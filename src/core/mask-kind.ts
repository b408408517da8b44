/** What a personal text is, so that its mask follows from the kind and not from the length. */
export type MaskKind = "mobile" | "landline" | "resident-id" | "name" | "email" | "address";
