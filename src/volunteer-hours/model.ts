import type { CivilDate, ExtensibleCode, Instant, Period } from "../core/index.ts";
import type {
  AgeClass,
  CaptureMethod,
  ServiceCategory,
  ServiceReview,
  ServiceState,
  VolunteerGroup,
} from "./code-lists.ts";

/** An opaque reference to a volunteer, given by the application or the system that records; never an ID number. */
export type VolunteerId = string;

/**
 * One service of one volunteer, or of several who served the same time: the unit of which hours are made.
 *
 * @remarks The items of a service record are the name of the activity, its date, place and content, the service time, the
 * organising unit and the person in charge (志愿服务记录与证明出具办法（试行）, ministry order 67 of 2020, article 7). None of
 * them is required here, because what files leave out is not invented; `lintServiceRecord` names what is missing. A
 * record is never rewritten: what counts of it is said by `creditRecords`, what is corrected by the ledger.
 */
export interface ServiceRecord {
  /** The application's own reference; opaque, and no other record has it. */
  readonly id: string;
  /** Who served; nothing where only a head count or a roster is known. */
  readonly volunteerId?: VolunteerId | undefined;
  /** How many persons served, the one named included; 1 where it is not said. Never beside a roster. */
  readonly headCount?: number | undefined;
  /** Who served, where several did for the same time; never beside a volunteer or a head count. */
  readonly roster?: readonly VolunteerId[] | undefined;
  /** The organising unit (组织单位), by the application's reference. */
  readonly organizationId?: string | undefined;
  /** The activity, by its `id`. */
  readonly activityId?: string | undefined;
  /** The shift of the activity, by its `id`. */
  readonly shiftId?: string | undefined;
  /** The name of the activity (志愿服务活动名称), as the source prints it. */
  readonly activityName?: string | undefined;
  /** The day of the service, a civil date, where the source has no times; beside `startAt` that decides. */
  readonly on?: CivilDate | undefined;
  /** When the service began or the volunteer signed in (签到). */
  readonly startAt?: Instant | undefined;
  /** When it ended or the volunteer signed out (签退); the end is not part of it. Nothing where signing out was forgotten. */
  readonly endAt?: Instant | undefined;
  /** Whole minutes between `startAt` and `endAt` in which nobody served: meals, rest. */
  readonly breakMinutes?: number | undefined;
  /** Whole minutes of travel to and fro (往返途中) between `startAt` and `endAt`. */
  readonly travelMinutes?: number | undefined;
  /** The service time (志愿服务时间) that the source states, in whole minutes, each person's own. */
  readonly claimedMinutes?: number | undefined;
  /** The planned duration in whole minutes, where the source states one. */
  readonly plannedMinutes?: number | undefined;
  /** What kind of service it was (服务类别). */
  readonly category?: ExtensibleCode<ServiceCategory> | undefined;
  /** `true` for service in an emergency (应急志愿服务), for which policies can have other caps. */
  readonly emergency?: boolean | undefined;
  /** How the time came to be recorded. */
  readonly capture?: ExtensibleCode<CaptureMethod> | undefined;
  /** Who has reviewed the time (复核), where somebody did. */
  readonly review?: ServiceReview | undefined;
  /** Where the service was (服务地点), as the source prints it. */
  readonly place?: string | undefined;
  /** The division in which it was, six digits. */
  readonly divisionCode?: string | undefined;
  /** What was done (服务内容). */
  readonly content?: string | undefined;
  /** The person in charge of the activity (负责人), as the source prints it; reports mask it. */
  readonly personInCharge?: string | undefined;
  /** The day on which it was entered (记录日期), a civil date. */
  readonly enteredOn?: CivilDate | undefined;
  /** How far the service has come; only completed ones count. */
  readonly state: ServiceState;
  /** Remarks, as the source prints them. */
  readonly remarks?: string | undefined;
}

/**
 * A training of a volunteer (志愿服务培训).
 *
 * @remarks Learning time is a figure of its own and is never added to service time (ministry order 67 of 2020, article 8
 * beside article 7).
 */
export interface TrainingRecord {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** Who was trained. */
  readonly volunteerId: VolunteerId;
  /** The name of the training (培训名称). */
  readonly name: string;
  /** Its main content (主要内容). */
  readonly content?: string | undefined;
  /** The learning time (学习时长) in whole minutes. */
  readonly minutes: number;
  /** Who organised it (组织单位), by the application's reference. */
  readonly organizationId?: string | undefined;
  /** The day of it, or its first day, a civil date. */
  readonly on: CivilDate;
}

/**
 * A volunteer, as far as hours need to know one: no name, no document, no date of birth.
 *
 * @remarks Of minors there is an age class and whether a guardian has consented, never more. The unified volunteer number
 * (志愿者统一编号) exists so that no ID number is shown; its form is in no public text, so that it is an opaque text.
 */
export interface Volunteer {
  /** The application's own reference; opaque. */
  readonly id: VolunteerId;
  /** The volunteer number (志愿者编号, 义工号), as it is printed, leading zeros included. */
  readonly volunteerNumber?: string | undefined;
  /** The day of the registration (注册), a civil date. */
  readonly registeredOn?: CivilDate | undefined;
  /** How old the volunteer was on `ageClassOn`, as a class of full years. */
  readonly ageClass?: AgeClass | undefined;
  /** The day for which the age class holds, `YYYY-MM-DD`. */
  readonly ageClassOn?: CivilDate | undefined;
  /** Of a minor: whether a guardian has consented (监护人同意). */
  readonly guardianConsent?: boolean | undefined;
  /** The key of the telephone number, by `joinKey`, so that one number of two volunteers is seen; never the number. */
  readonly phoneKey?: string | undefined;
  /** The teams that the volunteer is in, by their `id`. */
  readonly teams?: readonly string[] | undefined;
  /** What groups of people the volunteer is of, such as riders and couriers. */
  readonly groups?: readonly ExtensibleCode<VolunteerGroup>[] | undefined;
  /** The services that the volunteer offers (服务类别). */
  readonly offers?: readonly ExtensibleCode<ServiceCategory>[] | undefined;
}

/**
 * A team of volunteers (志愿服务队伍); teams can stand in teams, and need not be registered.
 *
 * @remarks 志愿服务信息系统基本规范 (MZ/T 061-2015), as reported: groups form a tree, and grassroots groups that are not
 * registered can use the system too.
 */
export interface VolunteerTeam extends Period {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** The team that it is part of, by its `id`. */
  readonly parentId?: string | undefined;
  /** The organization that manages it, by the application's reference. */
  readonly organizationId?: string | undefined;
  /** Whether it is registered in the designated system; nothing where that is not known. */
  readonly registered?: boolean | undefined;
}

/** A shift of an activity (班次, 时段). */
export interface ActivityShift {
  /** The application's own reference; opaque, and no other shift of the activity has it. */
  readonly id: string;
  /** When it begins. */
  readonly startAt: Instant;
  /** When it ends; the end is not part of it. */
  readonly endAt: Instant;
  /** How many whole minutes count of it at most, where that is less than from beginning to end. */
  readonly plannedMinutes?: number | undefined;
  /** How many volunteers are wanted (招募人数). */
  readonly wanted?: number | undefined;
}

/**
 * An activity of volunteer service (志愿服务活动), as it is announced.
 *
 * @remarks A recruiting notice names the time, place, content, conditions, the number wanted, possible risks and the
 * protection offered (GB/T 40143-2021, 6.1).
 */
export interface Activity {
  /** The application's own reference; opaque. */
  readonly id: string;
  /** What it is called. */
  readonly name: string;
  /** Who organises it, by the application's reference. */
  readonly organizationId?: string | undefined;
  /** What kind of service it is. */
  readonly category?: ExtensibleCode<ServiceCategory> | undefined;
  /** `true` for service in an emergency. */
  readonly emergency?: boolean | undefined;
  /** Where it is. */
  readonly place?: string | undefined;
  /** The division in which it is, six digits. */
  readonly divisionCode?: string | undefined;
  /** What is done. */
  readonly content?: string | undefined;
  /** Who can take part. */
  readonly conditions?: string | undefined;
  /** Possible risks. */
  readonly risks?: string | undefined;
  /** The protection offered, such as insurance. */
  readonly protection?: string | undefined;
  /** The person in charge, as the source prints it. */
  readonly personInCharge?: string | undefined;
  /** The planned duration (计划时长) of one volunteer's service in whole minutes, where shifts do not say another. */
  readonly plannedMinutes?: number | undefined;
  /** Its shifts. */
  readonly shifts?: readonly ActivityShift[] | undefined;
}
