import type { CivilDate, Instant, Period, RuleSetKey } from "../../core/index.ts";

/** What a record certificate can have beside what every one has; each is there only where it is asked for. */
export type CertificateItem =
  /** The kind and number of the holder's document (证件类型、证件号码). */
  | "document"
  /** The holder's volunteer number (志愿者编号). */
  | "volunteer-number"
  /** The names of the activities. */
  | "activities"
  /** The days of each service. */
  | "dates"
  /** The places of service. */
  | "places"
  /** The person in charge of the issuer (负责人). */
  | "person-in-charge"
  /** Who handled it (经办人). */
  | "handler"
  /** How the issuer is reached (联系方式). */
  | "contact"
  /** Room for the issuer's seal (加盖公章). */
  | "seal"
  /** Training, as a figure of its own (培训情况). */
  | "training"
  /** Commendations (表彰奖励情况). */
  | "awards"
  /** Evaluations of the service (服务评价). */
  | "evaluation"
  /** Remarks (备注). */
  | "remarks";

/** How a body came to issue for one that recorded: merged, split, dissolved or wound up, or as its superior. */
export type SuccessionKind = "merger" | "split" | "dissolution" | "superior";

/** A body whose records another one certifies after it. */
export interface CertificateSuccession {
  /** The body that recorded. */
  readonly organizationId: string;
  /** How the issuer came to certify its records. */
  readonly kind: SuccessionKind;
  /** The day from which it does, a civil date. */
  readonly on: CivilDate;
}

/** Who issues a record certificate. */
export interface CertificateIssuer {
  /** The application's own reference of the body. */
  readonly organizationId: string;
  /** Its name, as it is registered. */
  readonly name: string;
  /** Bodies whose records it certifies as their successor or superior. */
  readonly succeeds?: readonly CertificateSuccession[] | undefined;
  /** Its person in charge. */
  readonly personInCharge?: string | undefined;
  /** Who handles it. */
  readonly handler?: string | undefined;
  /** How it is reached. */
  readonly contact?: string | undefined;
}

/** Whose service is certified. */
export interface CertificateHolder {
  /** The application's own reference of the volunteer. */
  readonly volunteerId: string;
  /** The name. */
  readonly name: string;
  /** The kind of the document, as it is printed, such as 居民身份证. */
  readonly documentKind?: string | undefined;
  /** Its number. */
  readonly documentNumber?: string | undefined;
  /** The volunteer number; opaque. */
  readonly volunteerNumber?: string | undefined;
}

/**
 * A service record, as far as a certificate needs it. A `ServiceRecord` together with its credited minutes is one.
 */
export interface CertifiedService {
  /** The application's own reference of the record. */
  readonly id: string;
  /** Who served. */
  readonly volunteerId?: string | undefined;
  /** Who recorded it. */
  readonly organizationId?: string | undefined;
  /** The service time that counts, in whole minutes. */
  readonly creditedMinutes: number;
  /** When it began, if known. */
  readonly startAt?: Instant | undefined;
  /** When it ended, if known. */
  readonly endAt?: Instant | undefined;
  /** The day of it, where no times are known, a civil date. */
  readonly on?: CivilDate | undefined;
  /** What was done (服务内容). */
  readonly content?: string | undefined;
  /** The name of the activity. */
  readonly activityName?: string | undefined;
  /** Where it was. */
  readonly place?: string | undefined;
  /** How far it has come; only `completed` is certified. */
  readonly state?: string | undefined;
}

/** Everything from which a record certificate is made. */
export interface RecordCertificateRequest {
  /** The number of the certificate (证明编号). */
  readonly number: string;
  /** The day on which it is issued (开具日期), `YYYY-MM-DD`. */
  readonly issuedOn: CivilDate;
  /** The code by which it is found in the information system; `newVerificationCode` makes one. */
  readonly verificationCode: string;
  /** Who issues it. */
  readonly issuer: CertificateIssuer;
  /** Whose service it certifies. */
  readonly holder: CertificateHolder;
  /** The records. */
  readonly services: readonly CertifiedService[];
  /** What the holder asks for beside what every certificate has. */
  readonly asked?: readonly CertificateItem[] | undefined;
  /** The days for which it was posted inside the unit (公示), where it was. */
  readonly posting?: Period | undefined;
  /** Minutes of training, where they are asked for. */
  readonly trainingMinutes?: number | undefined;
  /** Commendations, as they are to be printed. */
  readonly awards?: readonly string[] | undefined;
  /** Evaluations, as they are to be printed. */
  readonly evaluations?: readonly string[] | undefined;
  /** Remarks. */
  readonly remarks?: string | undefined;
}

/** One service on a certificate. */
export interface CertificateService {
  /** What was done. */
  readonly content: string;
  /** The service time, in whole minutes. */
  readonly minutes: number;
  /** The day of it, where dates are asked for. */
  readonly on?: CivilDate | undefined;
  /** The name of the activity, where activities are asked for. */
  readonly activity?: string | undefined;
  /** Where it was, where places are asked for. */
  readonly place?: string | undefined;
}

/**
 * A record certificate (志愿服务记录证明), in the four groups of 民发〔2015〕149号: the holder, the service, the issuer, and
 * other notes.
 */
export interface RecordCertificate {
  /** The holder. */
  readonly holder: {
    /** The name. */
    readonly name: string;
    /** The kind of the document, where it is asked for. */
    readonly documentKind?: string | undefined;
    /** Its number, where it is asked for. */
    readonly documentNumber?: string | undefined;
    /** The volunteer number, where it is asked for. */
    readonly volunteerNumber?: string | undefined;
  };
  /** The service. */
  readonly service: {
    /** The service time of all records together, in whole minutes. */
    readonly minutes: number;
    /** The records, in the order of the request. */
    readonly services: readonly CertificateService[];
    /** Minutes of training, where they are asked for; never part of the service time. */
    readonly trainingMinutes?: number | undefined;
    /** Commendations, where they are asked for. */
    readonly awards?: readonly string[] | undefined;
    /** Evaluations, where they are asked for. */
    readonly evaluations?: readonly string[] | undefined;
  };
  /** The issuer. */
  readonly issuer: {
    /** The name of the body that recorded, or of its successor. */
    readonly name: string;
    /** The person in charge, where that is asked for. */
    readonly personInCharge?: string | undefined;
    /** Who handled it, where that is asked for. */
    readonly handler?: string | undefined;
    /** How it is reached, where that is asked for. */
    readonly contact?: string | undefined;
    /** `true` where a seal is asked for. */
    readonly seal?: boolean | undefined;
  };
  /** Other notes. */
  readonly notes: {
    /** The number of the certificate. */
    readonly number: string;
    /** The day on which it is issued. */
    readonly issuedOn: CivilDate;
    /** The code by which it is found. */
    readonly verificationCode: string;
    /** Remarks, where they are asked for. */
    readonly remarks?: string | undefined;
  };
  /** The last day until which the issuer keeps its file at least. */
  readonly retainedUntil: CivilDate;
  /** The keys of the rule sets by which it was made. */
  readonly ruleSets: readonly RuleSetKey[];
}

/** What everybody may see who looks up a certificate by its code. */
export interface PublicCertificateView {
  /** The number of the certificate. */
  readonly number: string;
  /** The day on which it was issued. */
  readonly issuedOn: CivilDate;
  /** The name of the issuer. */
  readonly issuer: string;
  /** The holder's name, masked. */
  readonly holderName: string;
  /** The number of the holder's document, masked, where the certificate has it. */
  readonly documentNumber?: string | undefined;
  /** The service time, in whole minutes. */
  readonly minutes: number;
  /** How many records it is about. */
  readonly services: number;
}
