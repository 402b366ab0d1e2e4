import { actionSchema, type Action } from './action.js';
import { agreementSchema, type Agreement } from './agreement.js';
import { capacitySchema, type Capacity } from './availability.js';
import { contactSchema, type Contact } from './contact.js';
import { feedbackSchema, type Feedback } from './feedback.js';
import { goalSchema, type Goal } from './goal.js';
import { meetingSchema, noteSchema, seriesSchema, type Meeting, type Note, type Series } from './meeting.js';
import { mentorshipSchema, type Mentorship } from './mentorship.js';
import { personSchema, type Person } from './person.js';
import { programmeSchema, type Programme } from './programme.js';
import { requestSchema, type MentorshipRequest } from './request.js';
import { shortlistSchema, type Shortlist } from './shortlist.js';
import { suggestionSchema, type Suggestion } from './suggestion.js';

/** What each kind of record holds. */
export interface RecordValues {
  person: Person;
  mentorship: Mentorship;
  goal: Goal;
  series: Series;
  meeting: Meeting;
  action: Action;
  note: Note;
  feedback: Feedback;
  programme: Programme;
  request: MentorshipRequest;
  availability: Capacity;
  contact: Contact;
  shortlist: Shortlist;
  agreement: Agreement;
  suggestion: Suggestion;
}

/** The shape of each kind of record. */
export const RECORD_SCHEMAS = {
  person: personSchema,
  mentorship: mentorshipSchema,
  goal: goalSchema,
  series: seriesSchema,
  meeting: meetingSchema,
  action: actionSchema,
  note: noteSchema,
  feedback: feedbackSchema,
  programme: programmeSchema,
  request: requestSchema,
  availability: capacitySchema,
  contact: contactSchema,
  shortlist: shortlistSchema,
  agreement: agreementSchema,
  suggestion: suggestionSchema,
};
