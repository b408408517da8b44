export { classifyPhone } from "./classify-phone.ts";
export { formatPhone } from "./format-phone.ts";
export { formatStrictTelUri } from "./strict-tel-uri.ts";
export type { PhoneFinding, PhoneFindings, PhoneUnknownReason } from "./findings.ts";
export type { ClassifiedPhone, KnownPhone, PhoneKind, PhoneOptions, UnknownPhone } from "./model.ts";
