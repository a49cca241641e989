/** What the document of an organisation, department or person gets. */
export interface DocumentProps<Id extends string> {
  readonly id: Id;
  /** Path of the field to go to. */
  readonly field: string | null;
  readonly onShowList: () => void;
}
