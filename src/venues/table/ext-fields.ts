/** The field of `ext` that keeps remarks. */
export const REMARKS = "linli.remarks";

/** The field of `ext` that keeps opening hours in the words of the file. */
export const HOURS_TEXT = "linli.opening-hours";

/** The field of `ext` that keeps what a file calls the venue more closely, such as 敬老院. */
export const SUBTYPE = "linli.subtype";

/** The field of `ext` that keeps whether a home is run by the state or privately, such as 公办. */
export const OWNERSHIP = "linli.ownership";

/** The field of `ext` that keeps whom a home takes in, such as 自理 and 特护. */
export const ACCEPTS = "linli.accepts";
