/** What `agreement-change` tells. */
export interface AgreementChangeDetail {
  /** Id of the agreement. */
  readonly id: string;
  /** What was done: `proposed` a change, `agreed` to one, or `restored` what was there before. */
  readonly change: 'proposed' | 'agreed' | 'restored';
}
