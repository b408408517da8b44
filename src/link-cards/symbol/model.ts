/** How much of a QR symbol may be damaged: about 7, 15, 25 and 30 percent. */
export type SymbolLevel = "L" | "M" | "Q" | "H";

/** A QR symbol: its size, its level, and which of its modules are dark. */
export interface QrSymbol {
  /** The version, 1 to 40. */
  readonly version: number;
  /** Modules along a side without the quiet zone: 17 and four times the version. */
  readonly modules: number;
  /** The level of error correction that it has; higher than asked for where the version has room. */
  readonly level: SymbolLevel;
  /** Its rows from the top, each as long as `modules`: `1` for a dark module, `0` for a light one. */
  readonly rows: readonly string[];
}

/** The size of a printed QR symbol. */
export interface PrintPlan {
  /** The version of the symbol. */
  readonly version: number;
  /** Modules along a side without the quiet zone. */
  readonly modules: number;
  /** The width of a module in millimetres. */
  readonly moduleMm: number;
  /** The quiet zone on every side, in modules. */
  readonly quietModules: number;
  /** The side in millimetres, quiet zone included. */
  readonly sideMm: number;
}
