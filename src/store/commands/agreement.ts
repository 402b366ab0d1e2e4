import * as agreements from '../../model/agreement-changes.js';
import { NO_PACK, type Agreement, type AgreementPack, type ClauseKey } from '../../model/agreement.js';
import type { Acting } from '../../model/record.js';
import { refused, type Result } from '../../model/result.js';
import type { Place, Reader, Write } from './write.js';

interface OfMentorship extends Place {
  /** Id of the mentorship, in the same space. */
  readonly mentorship: string;
}

/**
 * Two people who change different clauses both get what they wanted. Whoever changes or says yes to a clause that was
 * changed since they saw it is refused with code `agreement.changed` or `agreement.changedSince`.
 */
export type AgreementCommand = OfMentorship &
  (
    | {
        readonly type: 'agreement-propose';
        readonly proposals: readonly agreements.Proposal[];
        /** What the host demands; it is written down with the first words. */
        readonly pack?: AgreementPack | undefined;
      }
    | { readonly type: 'agreement-agree'; readonly seen: readonly agreements.Seen[] }
    | { readonly type: 'agreement-restore'; readonly key: ClauseKey }
  );

function onAgreement(
  { space, id, mentorship }: OfMentorship,
  apply: (agreement: Agreement | undefined, couple: agreements.Couple, acting: Acting) => Result<Agreement>,
): Write[] {
  const change = (read: Reader, acting: Acting): Result<Agreement> => {
    const value = read('mentorship', space, mentorship);
    return value ? apply(read('agreement', space, id), { id: mentorship, value }, acting) : refused('store.gone');
  };
  return [{ kind: 'agreement', space, id, apply: change }];
}

export function agreementWrites(command: AgreementCommand): Write[] {
  switch (command.type) {
    case 'agreement-propose':
      return onAgreement(command, (agreement, couple, acting) => {
        const { proposals, pack = NO_PACK } = command;
        return agreements.proposeClauses(agreement, { couple, proposals, pack }, acting);
      });
    case 'agreement-agree':
      return onAgreement(command, (agreement, couple, acting) =>
        agreement
          ? agreements.agreeToClauses(agreement, { couple, seen: command.seen }, acting)
          : refused('agreement.gone'),
      );
    case 'agreement-restore':
      return onAgreement(command, (agreement, couple, acting) =>
        agreement
          ? agreements.takeBackClause(agreement, { couple, key: command.key }, acting)
          : refused('agreement.gone'),
      );
  }
}
