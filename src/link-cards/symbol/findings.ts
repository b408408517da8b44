/** What is found in the plan of a printed QR symbol. */
export type SymbolFindings = {
  /** Modules are below what telephones read at a hand's distance; sizes in millimetres. */
  readonly "link-card.modules-too-small": { readonly moduleMm: number; readonly minimum: number };
  /** Modules are readable, but small for old eyes and cheap cameras; sizes in millimetres. */
  readonly "link-card.modules-small": { readonly moduleMm: number; readonly recommended: number };
};
