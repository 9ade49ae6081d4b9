/** Forms of verbs that report speech, as they stand beside a quotation. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `said says say asked asks replied replies added adds told tells cried shouted wrote writes answered insisted insists explained explains
   warned warns declared stated states claimed claims recalled recalls continued noted notes argued argues exclaimed demanded`.split(/\s+/),
)
