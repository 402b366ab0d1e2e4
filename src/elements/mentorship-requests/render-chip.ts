import { html, type TemplateResult } from 'lit';
import type { requests } from '../../locale/en/requests.js';
import type { LocalizeController } from '../../locale/localize.js';
import { isOpenAt, statusAt, waitsFor, type MentorshipRequest, type RequestStatus } from '../../model/request.js';
import * as icons from '../../theme/icons.js';
import type { Reader } from './letter-words.js';

type ChipWords = Pick<LocalizeController<typeof requests>, 't' | 'date'>;

interface Look {
  readonly tone: 'caution' | 'positive' | '';
  readonly icon: icons.Icon;
}

const LOOKS: Readonly<Record<RequestStatus, Look>> = {
  draft: { tone: '', icon: icons.pen },
  sent: { tone: '', icon: icons.clock },
  viewed: { tone: '', icon: icons.clock },
  infoRequested: { tone: '', icon: icons.talk },
  accepted: { tone: 'positive', icon: icons.check },
  declined: { tone: '', icon: icons.thread },
  withdrawn: { tone: '', icon: icons.thread },
  expired: { tone: '', icon: icons.clock },
};

function words(t: ChipWords, request: MentorshipRequest, { me, now, zone }: Reader): string {
  const status = statusAt(request, now);
  const mine = request.from === me;
  const date = request.dueAt === undefined ? '' : t.date(request.dueAt, 'day', zone);
  switch (status) {
    case 'sent':
      return mine ? t.t('requests.chip.waiting', { date }) : t.t('requests.chip.answerBy', { date });
    case 'viewed':
      return mine ? t.t('requests.chip.read', { date }) : t.t('requests.chip.answerBy', { date });
    case 'infoRequested':
      return t.t(mine ? 'requests.chip.question' : 'requests.chip.youAsked');
    default:
      return t.t(`requests.chip.${status}`);
  }
}

/** Where a letter stands, in two or three words; what waits for the reader is in the colour that says so. */
export function renderChip(t: ChipWords, request: MentorshipRequest, reader: Reader): TemplateResult {
  const { tone, icon } = LOOKS[statusAt(request, reader.now)];
  const waits = isOpenAt(request, reader.now) && waitsFor(request) === reader.me;
  return html`<span class="state ${waits ? 'caution' : tone}">${icon()}${words(t, request, reader)}</span>`;
}
