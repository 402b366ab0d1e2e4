/** What the editor tells when it closes. */
export interface EditDoneDetail {
  /** Id of the agreement. */
  readonly id: string;
  /** A sentence for screen readers; empty where nothing was saved. */
  readonly said: string;
  /** Whether something was stored. */
  readonly stored: boolean;
}
