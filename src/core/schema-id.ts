/** What `schema` says in every record of this format. */
export const SCHEMA_ID = 'onrecord/record@1'
