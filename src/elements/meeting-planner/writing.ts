/** All that is written, planned and taken along from a meeting, loaded together when somebody reaches for it. */
import './dialogs.js';
import './talk.js';

export { offerMeeting } from './offer-calendar.js';
